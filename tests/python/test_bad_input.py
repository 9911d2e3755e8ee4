"""What cannot be right is refused with a clear error before anything is sent: line by line."""

from __future__ import annotations

import asyncio
import logging
import os
from pathlib import Path
from typing import Any

import pytest

import twire
import twire.aio
from conftest import ACCOUNT, TOKEN, run
from twire.rest import Client
from twire.transport import ScriptedTransport

TO, FROM = "+15558676543", "+15005550006"
GOOD: dict[str, Any] = {"to": TO, "from_": FROM, "body": "x"}


def create(client: Client, **given: Any) -> Any:
    return client.messages.create(**given)


# What is done, the parameter that is named, and words of the text.
ARGUMENTS: list[tuple[str, Any, str, str]] = [
    ("missing", lambda c: create(c, from_=FROM, body="x"), "To", "is required"),
    ("missing, with none given", lambda c: create(c), "From", "no sender"),
    (
        "a group that is missing",
        lambda c: create(c, to=TO, from_=FROM),
        "Body",
        "give Body, MediaUrl or ContentSid",
    ),
    ("missing in a path", lambda c: c.api.v2010.accounts("").fetch(), "Sid", "is empty"),
    ("unknown", lambda c: create(c, **GOOD, bdoy="y"), "bdoy", "no such parameter; did you mean body?"),
    (
        "unknown, in place of one that is needed",
        lambda c: create(c, to=TO, from_=FROM, bdy="x"),
        "bdy",
        "did you mean body?",
    ),
    ("unknown, and nothing near", lambda c: create(c, **GOOD, zzzzzz=1), "zzzzzz", "no such parameter"),
    ("unknown in a list", lambda c: c.messages.list(tоo=TO), "tоo", "no such parameter"),  # noqa: RUF001
    ("not a number", lambda c: create(c, **GOOD, max_price=float("nan")), "MaxPrice", ""),
    ("a list for one value", lambda c: create(c, to=[TO], from_=FROM, body="x"), "To", "one value"),
    (
        "a value that nobody can send",
        lambda c: create(c, **{**GOOD, "body": object()}),
        "body",
        "type object",
    ),
    (
        "JSON that is none",
        lambda c: c.content.v1.contents.create("{"),
        "content_create_request",
        "must be a JSON object",
    ),
    (
        "JSON that is a list",
        lambda c: c.content.v1.contents.create([]),
        "content_create_request",
        "must be a JSON object",
    ),
    ("given twice", lambda c: create(c, **GOOD, To=TO), "To", "more than once"),
    ("NUL in a value", lambda c: create(c, **{**GOOD, "body": "a\0b"}), "body", "NUL"),
    ("NUL in a name", lambda c: create(c, **GOOD, **{"a\0b": 1}), "a\0b", "a b: the operation"),
    ("NUL in a path", lambda c: c.messages("SM\0").fetch(), "Sid", "NUL"),
    ("the path above", lambda c: c.messages("..").fetch(), "Sid", "would change the path"),
    ("the same path", lambda c: c.messages(".").fetch(), "Sid", "would change the path"),
    ("an empty path value", lambda c: c.messages("").fetch(), "Sid", "is empty"),
    (
        "a line break in a header field",
        lambda c: c.sync.v1.services("IS1").documents("ET1").update(if_match="a\r\nX-Evil: 1", data={}),
        "If-Match",
        "must not contain a line break",
    ),
    ("a limit below none", lambda c: c.messages.list(limit=-1), "limit", "0 or more"),
    ("a limit that is a word", lambda c: c.messages.list(limit="ten"), "limit", "0 or more"),
    ("no method", lambda c: c.request("FETCH", "/x"), "method", "neither GET"),
    ("http", lambda c: c.request("GET", "http://api.twilio.com/x"), "url", "wants https"),
    (
        "another host",
        lambda c: c.request("GET", "https://evil.example/x"),
        "url",
        "credentials would go there",
    ),
    ("a host that ends alike", lambda c: c.request("GET", "https://eviltwilio.com/x"), "url", "credentials"),
    ("a user in the URL", lambda c: c.request("GET", "https://a@evil.example:1@api.twilio.com/x"), "url", ""),
    ("a path that climbs", lambda c: c.request("GET", "/a/../b"), "url", "would lead elsewhere"),
    ("a path that climbs, encoded", lambda c: c.request("GET", "/a/%2E%2e/b"), "url", "would lead elsewhere"),
    ("a line break in a path", lambda c: c.request("GET", "/a\r\nHost: evil"), "url", "would lead elsewhere"),
    ("no path", lambda c: c.request("GET", "x"), "url", "wants https://HOST/PATH or /PATH"),
]


@pytest.mark.parametrize(
    ("call", "parameter", "says"), [row[1:] for row in ARGUMENTS], ids=[row[0] for row in ARGUMENTS]
)
def test_arguments(call: Any, parameter: str, says: str) -> None:
    script = ScriptedTransport()
    with pytest.raises(twire.ArgumentError) as caught:
        call(Client(ACCOUNT, TOKEN, http_client=script))
    error = caught.value
    assert (error.parameter, error.sent, error.attempts) == (parameter, "no", 0)
    assert says in str(error)
    assert not any(map(str.isspace, str(error).replace(" ", "")))
    assert TOKEN not in str(error)
    assert script.requests == []


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a/b", "a%2Fb"),
        ("../../x", "..%2F..%2Fx"),
        ("a?b=c", "a%3Fb%3Dc"),
        ("a#b", "a%23b"),
        ("a\r\nb", "a%0D%0Ab"),
        ("%2e%2e", "%252e%252e"),
        ("a b+c", "a%20b%2Bc"),
        ("\\..\\", "%5C..%5C"),
        ("ü", "%C3%BC"),
    ],
)
def test_a_path_value_cannot_leave_its_place(value: str, segment: str) -> None:
    script = ScriptedTransport().respond(200, {"sid": "SM1"})
    Client(ACCOUNT, TOKEN, http_client=script).messages(value).fetch()
    assert script.requests[0].url == (
        f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{segment}.json"
    )


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("X-A", "a\r\nX-Evil: 1"),
        ("X-A", "a\nb"),
        ("X-A\r\nX-Evil", "1"),
        ("X A", "1"),
        ("", "1"),
        ("X-A", "\0"),
    ],
)
def test_header_fields_of_the_callers_own(server: Any, name: str, value: str) -> None:
    client = Client(ACCOUNT, TOKEN, base_url=server.url)
    for call in (
        lambda: client.with_options(headers={name: value}).messages("SM1").fetch(),
        lambda: client.request("GET", "/x", headers={name: value}),
        lambda: asyncio.run(client.with_options(headers={name: value}).messages("SM1").fetch_async()),
    ):
        with pytest.raises(twire.ArgumentError) as caught:
            call()
        assert caught.value.sent == "no"
    assert server.seen == []


SETTINGS: list[tuple[str, tuple[Any, ...], dict[str, Any], str]] = [
    ("no scheme", (ACCOUNT, TOKEN), {"base_url": "api.example.com"}, "base url"),
    ("another scheme", (ACCOUNT, TOKEN), {"base_url": "ftp://api.example.com"}, "base url"),
    ("http to another machine", (ACCOUNT, TOKEN), {"base_url": "http://api.example.com"}, "base url"),
    ("a user in it", (ACCOUNT, TOKEN), {"base_url": "https://u:planted@api.example.com"}, "base url"),
    ("a query in it", (ACCOUNT, TOKEN), {"base_url": "https://api.example.com?a=b"}, "base url"),
    ("a space in the token", (ACCOUNT, "a b"), {}, "auth token contains a space"),
    ("a newline in the token", (ACCOUNT, f"{TOKEN}\n"), {}, "line break"),
    ("a space in the account", (f" {ACCOUNT}", TOKEN), {}, "contains a space"),
    ("a colon in the account", ("AC1:x", TOKEN), {}, "account sid"),
    ("not ASCII", (ACCOUNT, "tökén"), {}, "auth token"),
    ("nothing at all", (), {}, "TWILIO_ACCOUNT_SID is not set"),
    ("empty texts", ("", ""), {}, "TWILIO_ACCOUNT_SID is not set"),
    ("an account without a token", (ACCOUNT,), {}, "no password"),
    ("a key without an account", ("SK1", "secret"), {}, "needs its account"),
    ("a region that leaves", (ACCOUNT, TOKEN), {"region": "evil.com/"}, "region"),
    ("an edge that leaves", (ACCOUNT, TOKEN), {"edge": "a@b"}, "edge"),
    ("a user agent with a line", (ACCOUNT, TOKEN), {"user_agent_extensions": ["a\nb"]}, "user agent"),
    ("a time below zero", (ACCOUNT, TOKEN), {"timeout": -1}, "timeout"),
]


@pytest.mark.parametrize(
    ("given", "settings", "says"), [row[1:] for row in SETTINGS], ids=[row[0] for row in SETTINGS]
)
@pytest.mark.parametrize("kind", [Client, twire.aio.Client])
def test_settings(kind: Any, given: tuple[Any, ...], settings: dict[str, Any], says: str) -> None:
    with pytest.raises(twire.ConfigError) as caught:
        kind(*given, **settings)
    assert says.lower() in str(caught.value).lower()
    assert caught.value.sent == "no"
    assert not any(secret in str(caught.value) for secret in (TOKEN, "planted"))


@pytest.mark.parametrize(
    "settings", [{"retries": -1}, {"retries": "x"}, {"max_response_bytes": -1}, {"ca_file": 5}]
)
def test_settings_of_the_wrong_type(settings: dict[str, Any]) -> None:
    with pytest.raises((TypeError, OverflowError, twire.ConfigError)):
        Client(ACCOUNT, TOKEN, **settings)


@pytest.mark.parametrize(
    ("options", "says"),
    [({"timeout": 0}, "timeout"), ({"timeout": -1.0}, "timeout"), ({"timeout": float("nan")}, "timeout")],
)
def test_options_of_a_call(options: dict[str, Any], says: str) -> None:
    script = ScriptedTransport()
    with pytest.raises(twire.ConfigError, match=says):
        Client(ACCOUNT, TOKEN, http_client=script).with_options(**options).messages("SM1").fetch()
    assert script.requests == []


class TestSidsOfAnotherKind:
    """A warning, not an error: Twilio has odd ones."""

    SID = "PN" + "0" * 32

    def test_a_warning(self, caplog: pytest.LogCaptureFixture) -> None:
        script = ScriptedTransport().respond(200, {"sid": "SM1"}).respond(201, {"sid": "SM1"})
        client = Client(ACCOUNT, TOKEN, http_client=script)
        with caplog.at_level(logging.WARNING, "twire"):
            client.messages(self.SID).fetch()
            create(client, **GOOD, messaging_service_sid=self.SID)
        place, needs = "api.v2010.accounts.messages", "this parameter needs a SID that starts with"
        assert caplog.messages == [
            f"{place}.fetch: Sid starts with PN; {needs} SM|MM",
            f"{place}.create: MessagingServiceSid starts with PN; {needs} MG",
        ]
        assert len(script.requests) == 2

    def test_nothing_is_printed_where_nobody_listens(self) -> None:
        done = run(f"""
from twire.rest import Client
from twire.transport import ScriptedTransport

client = Client("{ACCOUNT}", "{TOKEN}", http_client=ScriptedTransport().respond(200, {{"sid": "SM1"}}))
client.messages("{self.SID}").fetch()
""")
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")

    def test_a_handler_that_raises_costs_nothing(self, monkeypatch: pytest.MonkeyPatch) -> None:
        def refuse(*_: Any, **__: Any) -> None:
            raise RuntimeError("planted")

        monkeypatch.setattr(logging.Logger, "warning", refuse)
        script = ScriptedTransport().respond(200, {"sid": "SM1"})
        Client(ACCOUNT, TOKEN, http_client=script).messages(self.SID).fetch()
        assert len(script.requests) == 1


@pytest.mark.parametrize("content", [b"", b"nonsense", b"TWIRE", bytes(1000), b"{}"])
def test_a_catalog_that_is_damaged(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "catalog"
    file.write_bytes(content)
    done = run(
        """
import sys, twire
from twire.rest import Client

try:
    Client("AC1", "token").messages
except twire.ConfigError as error:
    print(error, error.sent)
""",
        TWIRE_CATALOG=str(file),
    )
    assert done.stderr == ""
    assert "TWIRE_CATALOG" in done.stdout
    assert done.stdout.endswith("no\n")


def test_a_catalog_that_is_not_there() -> None:
    done = run(
        "import twire\n"
        "try:\n    twire.Client('AC1', 't').messages\n"
        "except twire.ConfigError as error:\n    print(error)",
        TWIRE_CATALOG=os.devnull + "/none",
    )
    assert "TWIRE_CATALOG" in done.stdout, done.stderr
