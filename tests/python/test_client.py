"""Settings of a client, and what it refuses before anything is sent."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import pytest

import twire
from conftest import ACCOUNT, TOKEN, send
from fault_server import FaultServer, answer
from twire.rest import Client

KEY = "SK0123456789abcdef0123456789abcdef"
OTHER = "AC1123456789abcdef0123456789abcdef"


def basic(server: FaultServer) -> str:
    import base64

    return base64.b64decode(server.seen[-1].headers["authorization"].removeprefix("Basic ")).decode()


def test_the_environment_is_read_where_nothing_is_given(
    server: FaultServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWILIO_PHONE_NUMBER": "+15005550006",
        "TWIRE_BASE_URL": server.url,
    }.items():
        monkeypatch.setenv(name, value)
    Client().messages.create(to="+15558676543", body="x")
    assert basic(server) == f"{ACCOUNT}:{TOKEN}"
    assert "From=%2B15005550006" in server.seen[-1].body


def test_an_environment_may_be_given_instead(server: FaultServer) -> None:
    environment = {
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_API_KEY": KEY,
        "TWILIO_API_SECRET": "secret",
        "TWIRE_BASE_URL": server.url,
    }
    client = Client(environment=environment)
    assert client.account_sid == ACCOUNT
    send(client)
    assert basic(server) == f"{KEY}:secret"


@pytest.mark.parametrize(
    ("arguments", "user", "account"),
    [
        ((ACCOUNT, TOKEN), f"{ACCOUNT}:{TOKEN}", ACCOUNT),
        ((ACCOUNT, TOKEN, OTHER), f"{ACCOUNT}:{TOKEN}", OTHER),
        ((KEY, "secret", ACCOUNT), f"{KEY}:secret", ACCOUNT),
    ],
)
def test_the_constructor_is_twilios(
    server: FaultServer, arguments: tuple[str, ...], user: str, account: str
) -> None:
    send(Client(*arguments, base_url=server.url))
    assert basic(server) == user
    assert server.seen[-1].target == f"/2010-04-01/Accounts/{account}/Messages.json"


@pytest.mark.parametrize(
    ("arguments", "settings", "says"),
    [
        ((), {}, "TWILIO_ACCOUNT_SID is not set"),
        ((ACCOUNT,), {}, "no password"),
        ((ACCOUNT, "with space"), {}, "auth token contains a space"),
        ((ACCOUNT, "line\n"), {}, "line break"),
        ((KEY, "secret"), {}, "API key needs its account"),
        ((ACCOUNT, TOKEN), {"region": "evil.com/"}, "region"),
        ((ACCOUNT, TOKEN), {"edge": "evil.com#"}, "edge"),
        ((ACCOUNT, TOKEN), {"base_url": "example.com"}, "base URL"),
        ((ACCOUNT, TOKEN), {"base_url": "http://example.com"}, "base URL"),
        ((ACCOUNT, TOKEN), {"timeout": 0}, "timeout"),
        ((ACCOUNT, TOKEN), {"timeout": float("nan")}, "timeout"),
        ((ACCOUNT, TOKEN), {"user_agent_extensions": ["a\r\nb: c"]}, "user agent"),
        ((ACCOUNT, TOKEN), {"http_client": object()}, "http_client"),
    ],
)
def test_unusable_settings_are_named(arguments: tuple[str, ...], settings: dict[str, Any], says: str) -> None:
    with pytest.raises(twire.ConfigError) as caught:
        Client(*arguments, **settings)
    assert says.lower() in str(caught.value).lower()
    assert caught.value.sent == "no"
    assert TOKEN not in str(caught.value)


def test_user_agent_extensions(server: FaultServer) -> None:
    send(Client(ACCOUNT, TOKEN, base_url=server.url, user_agent_extensions=["shop/1.2", "blue"]))
    agent = server.seen[-1].headers["user-agent"]
    assert agent.startswith(f"twire/{twire.__version__} ")
    assert agent.endswith(" shop/1.2 blue")


def test_repr_shows_neither_token_nor_whole_sid(client: Client) -> None:
    assert repr(client) == "<twire.Client AC…cdef>"
    for shown in (repr(client.messages), repr(client.messages("SM" + "1" * 32)), repr(client.api.account)):
        assert ACCOUNT not in shown
        assert "1" * 32 not in shown


def test_a_client_is_not_pickled_or_copied(client: Client) -> None:
    for work in (pickle.dumps, copy.copy, copy.deepcopy):
        with pytest.raises(TypeError, match="holds credentials"):
            work(client)


def test_a_closed_client_says_so(server: FaultServer) -> None:
    with Client(ACCOUNT, TOKEN, base_url=server.url) as client:
        messages = client.messages
        send(client)
    with pytest.raises(twire.ConfigError, match="closed"):
        messages.create(to="+15558676543", from_="+15005550006", body="x")
    assert len(server.seen) == 1


def test_an_unknown_attribute_is_an_attribute_error(client: Client) -> None:
    for owner in (client, client.messages, client.verify, client.verify.v2):
        with pytest.raises(AttributeError):
            _ = owner.no_such_thing
        assert not hasattr(owner, "_private")


class TestOptions:
    def test_settings_of_one_call(self, client: Client, server: FaultServer) -> None:
        server.play(answer(503))
        with pytest.raises(twire.ApiError):
            client.messages("SM1").with_options(retries=0).fetch()
        assert len(server.seen) == 1
        server.play(answer(201, {"sid": "SM1"}))
        send(client.with_options(headers={"X-Trace": "t1"}, extra={"Tags": '{"a":"b"}'}))
        assert server.seen[0].headers["x-trace"] == "t1"
        assert server.seen[0].body.endswith("&Tags=%7B%22a%22%3A%22b%22%7D")

    def test_they_add_up_and_leave_the_client_alone(self, client: Client, server: FaultServer) -> None:
        base = client.with_options(headers={"X-A": "1"})
        send(base.with_options(headers={"X-B": "2"}))
        assert {"x-a", "x-b"} <= server.seen[-1].headers.keys()
        send(client)
        assert not {"x-a", "x-b"} & server.seen[-1].headers.keys()

    def test_a_list_has_them_too(self, client: Client, server: FaultServer) -> None:
        server.play(answer(200, {"messages": []}))
        assert client.messages.with_options(headers={"X-A": "1"}).list() == []
        assert server.seen[-1].headers["x-a"] == "1"

    def test_a_timeout_of_one_call(self, client: Client, server: FaultServer) -> None:
        from fault_server import HANG

        server.play(HANG)
        with pytest.raises(twire.RequestTimeoutError) as caught:
            send(client.with_options(timeout=2))
        assert caught.value.sent == "maybe"

    @pytest.mark.parametrize("headers", [{"X-A": "1\r\nX-B: 2"}, {"X A": "1"}, {"X-A\n": "1"}])
    def test_headers_cannot_be_injected(
        self, client: Client, server: FaultServer, headers: dict[str, str]
    ) -> None:
        with pytest.raises(twire.TwireError):
            send(client.with_options(headers=headers))
        assert server.seen == []


class TestFreeRequests:
    def test_a_request_that_no_catalog_knows(self, client: Client, server: FaultServer) -> None:
        server.play(answer(200, {"sid": "SM1", "a": [1, None]}, Twilio_Request_Id="RQ1"))
        response = client.request(
            "POST", "https://studio.twilio.com/v9/New?x=1", params={"y": True}, data={"Z": ["1", "2"]}
        )
        assert (response.status_code, response.json(), response.request_id) == (
            200,
            {"sid": "SM1", "a": [1, None]},
            "RQ1",
        )
        assert response.text.startswith("{")
        (seen,) = server.seen
        assert (seen.method, seen.target, seen.body) == ("POST", "/v9/New?x=1&y=true", "Z=1&Z=2")
        assert seen.headers["x-forwarded-host"] == "studio.twilio.com"

    @pytest.mark.parametrize(
        "uri",
        [
            "https://example.com/v1",
            "https://twilio.com.evil.com/",
            "https://evil.com/.twilio.com",
            "https://u:p@api.twilio.com/",
            "http://api.twilio.com/",
            "ftp://api.twilio.com/",
            "/a/../b",
            "/a/%2e%2e/b",
            "/a\\b",
            "/a b",
            "/a\r\nX: 1",
            "v1/x",
            "",
        ],
    )
    def test_credentials_go_to_twilio_only(self, client: Client, server: FaultServer, uri: str) -> None:
        with pytest.raises(twire.ArgumentError):
            client.request("GET", uri)
        assert server.seen == []
