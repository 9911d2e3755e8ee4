"""Who is calling, and over which way: everything but user name and password."""

from __future__ import annotations

import asyncio
import base64
import json
from pathlib import Path
from typing import Any

import pytest

import twire
import twire.aio
from conftest import ACCOUNT, ROOT, TOKEN, send
from fault_server import FaultServer, answer
from twire import _twire
from twire.credential import BearerToken, NoAuth
from twire.credential.client_credential_provider import ClientCredentialProvider
from twire.credential.orgs_credential_provider import OrgsCredentialProvider
from twire.http.validation_client import ValidationClient
from twire.rest import Client
from twire.transport import ScriptedTransport

KEY = "SK0123456789abcdef0123456789abcdef"


def header(script: ScriptedTransport) -> str | None:
    return script.requests[-1].headers.get("authorization")


def basic(user: str, password: str) -> str:
    return "Basic " + base64.b64encode(f"{user}:{password}".encode()).decode()


def made(provider: Any, script: ScriptedTransport, **settings: Any) -> Client:
    return Client(account_sid=ACCOUNT, credential_provider=provider, http_client=script, **settings)


def test_bearer() -> None:
    script = ScriptedTransport().respond(201, {"sid": "SM1"})
    client = made(BearerToken("planted.bearer.token"), script)
    assert client.account_sid == ACCOUNT
    send(client)
    assert header(script) == "Bearer planted.bearer.token"
    assert f"/Accounts/{ACCOUNT}/" in script.requests[0].url


def test_none() -> None:
    script = ScriptedTransport().respond(201, {"sid": "SM1"})
    send(made(NoAuth(), script))
    assert header(script) is None


@pytest.mark.parametrize("kind", [ClientCredentialProvider, OrgsCredentialProvider])
def test_oauth(kind: type[ClientCredentialProvider]) -> None:
    script = ScriptedTransport().respond(200, {"access_token": "first", "expires_in": 3600})
    script.respond(201, {"sid": "SM1"}).respond(200, {"sid": "SM1"})
    client = made(kind("OQ1", "planted-client-secret"), script)
    message = send(client)
    message.fetch()
    asked, created, fetched = script.requests
    assert asked.url == "https://oauth.twilio.com/v2/token"
    assert dict(asked.form) == {
        "grant_type": "client_credentials",
        "client_id": "OQ1",
        "client_secret": "planted-client-secret",
    }
    assert created.headers["authorization"] == fetched.headers["authorization"] == "Bearer first"


def test_a_token_that_is_refused_is_renewed() -> None:
    script = (
        ScriptedTransport()
        .respond(200, {"access_token": "old", "expires_in": 3600})
        .respond(401, {"code": 20003})
    )
    script.respond(200, {"access_token": "new", "expires_in": 3600}).respond(201, {"sid": "SM1"})
    send(made(ClientCredentialProvider("OQ1", "s"), script))
    assert [r.headers.get("authorization") for r in script.requests] == [
        None,
        "Bearer old",
        None,
        "Bearer new",
    ]


def test_oauth_with_asyncio_asks_once() -> None:
    class Counting:
        asked = 0

        async def send(self, request: Any, timeout: float) -> Any:
            from twire.transport import Response

            await asyncio.sleep(0)
            body: dict[str, Any] = {"sid": "SM1"}
            if request.url.endswith("/v2/token"):
                self.asked += 1
                body = {"access_token": "t", "expires_in": 3600}
            return Response(200, {"content-type": "application/json"}, json.dumps(body))

    async def main() -> int:
        counting = Counting()
        client = twire.aio.Client(
            account_sid=ACCOUNT,
            credential_provider=ClientCredentialProvider("OQ1", "s"),
            http_client=counting,
        )
        await asyncio.gather(*(client.messages("SM1").fetch() for _ in range(16)))
        return counting.asked

    assert asyncio.run(main()) == 1


class TestCallback:
    def test_it_is_asked_before_each_call(self) -> None:
        secrets = iter(["one", "two"])
        script = ScriptedTransport().respond(201, {"sid": "SM1"}).respond(200, {"sid": "SM1"})
        client = made(lambda: (KEY, next(secrets)), script)
        send(client).fetch()
        assert [r.headers["authorization"] for r in script.requests] == [basic(KEY, "one"), basic(KEY, "two")]

    def test_once_more_when_it_was_refused(self) -> None:
        secrets = iter([("AC1", "old"), BearerToken("new")])
        script = ScriptedTransport().respond(401, {"code": 20003}).respond(201, {"sid": "SM1"})
        send(made(lambda: next(secrets), script))
        assert [r.headers["authorization"] for r in script.requests] == [basic("AC1", "old"), "Bearer new"]

    def test_with_asyncio(self) -> None:
        script = ScriptedTransport().respond(200, {"sid": "SM1"})
        client = twire.aio.Client(
            account_sid=ACCOUNT, credential_provider=lambda: (KEY, "s"), http_client=script
        )
        assert asyncio.run(client.messages("SM1").fetch()).sid == "SM1"

    @pytest.mark.parametrize("answered", [None, 5, ("only one",), ("a", "b", "c"), ("AC1", None)])
    def test_what_it_answers_must_be_credentials(self, answered: Any) -> None:
        script = ScriptedTransport()
        with pytest.raises(twire.ConfigError, match="credentials callback raised") as caught:
            send(made(lambda: answered, script))
        assert (caught.value.sent, script.requests) == ("no", [])

    def test_what_it_raises_names_no_secret(self) -> None:
        def provider() -> Any:
            raise LookupError("planted-secret")

        with pytest.raises(twire.ConfigError, match="raised LookupError") as caught:
            send(made(provider, ScriptedTransport()))
        assert "planted-secret" not in str(caught.value)

    def test_an_empty_secret_is_refused(self) -> None:
        with pytest.raises(twire.ConfigError, match="is empty"):
            send(made(lambda: (KEY, ""), ScriptedTransport()))


@pytest.mark.parametrize(
    ("provider", "says"),
    [
        (5, "credential_provider"),
        ("token", "credential_provider"),
        (BearerToken(""), "bearer token is empty"),
        (BearerToken("a b"), "bearer token contains a space"),
        (ClientCredentialProvider("", "s"), "client id is empty"),
        (ClientCredentialProvider("OQ1", "line\n"), "client secret contains a space, a line break"),
    ],
)
def test_unusable_credentials_are_named_when_the_client_is_made(provider: Any, says: str) -> None:
    with pytest.raises(twire.ConfigError, match=says):
        Client(account_sid=ACCOUNT, credential_provider=provider)


def test_the_environment_names_the_account() -> None:
    script = ScriptedTransport().respond(201, {"sid": "SM1"})
    environment = {"TWILIO_ACCOUNT_SID": ACCOUNT}
    client = Client(environment=environment, credential_provider=BearerToken("t"), http_client=script)
    assert client.account_sid == ACCOUNT


def test_repr_of_credentials_shows_nothing() -> None:
    for provider in (BearerToken("planted"), ClientCredentialProvider("OQ1", "planted"), NoAuth()):
        assert "planted" not in repr(provider)


VECTORS = json.loads((ROOT / "tests/vectors/tokens.json").read_text())


class TestValidation:
    @pytest.mark.parametrize("algorithm", ["RS256", "PS256"])
    @pytest.mark.parametrize("form", ["rsa_key_pkcs8", "rsa_key_pkcs1"])
    def test_every_request_is_signed(self, form: str, algorithm: str) -> None:
        from twire.jwt import Jwt

        key = VECTORS[form]
        way_out = ValidationClient(ACCOUNT, KEY, "CR1", key, algorithm=algorithm)
        Client(KEY, "secret", ACCOUNT, http_client=way_out)
        # The same settings with a script in place of the network.
        script = ScriptedTransport().respond(201, {"sid": "SM1"}).respond(200, {"messages": []})
        client = Client(KEY, "secret", ACCOUNT, http_client=script)
        settings = {**way_out._twire_settings(), "password": "secret", "transport": script}
        client._core = _twire.Client(settings)
        send(client)
        client.messages.list(limit=1)
        assert len(script.requests) == 2
        for request in script.requests:
            token = Jwt.from_jwt(request.headers["twilio-client-validation"])
            assert token.headers == {"typ": "JWT", "alg": algorithm, "cty": "twilio-pkrv;v=1", "kid": "CR1"}
            assert (token.payload["iss"], token.payload["sub"]) == (KEY, ACCOUNT)
            assert token.payload["hrh"] == "authorization;host"
            assert len(token.payload["rqh"]) == 64

    def test_a_key_that_is_none(self) -> None:
        for text in ("", "key", "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----"):
            with pytest.raises(twire.ConfigError, match="private key"):
                Client(KEY, "secret", ACCOUNT, http_client=ValidationClient(ACCOUNT, KEY, "CR1", text))
        with pytest.raises(twire.ConfigError, match="RS256 or PS256"):
            Client(KEY, "s", ACCOUNT, http_client=ValidationClient(ACCOUNT, KEY, "CR1", "", algorithm="none"))


class TestTheWay:
    def test_a_proxy(self, server: FaultServer) -> None:
        """A proxy that refuses: it was asked, and the service was not."""
        server.play(answer(407, None))
        client = Client(ACCOUNT, TOKEN, proxy=server.url.replace("://", "://user:planted@"), retries=0)
        with pytest.raises(twire.ConnectError) as caught:
            send(client)
        assert (caught.value.sent, caught.value.status) == ("no", 407)
        assert server.seen[0].method == "CONNECT"
        assert server.seen[0].target == "api.twilio.com:443"
        assert "planted" not in str(caught.value)

    def test_the_environments_proxy_may_be_passed_by(self, server: FaultServer, monkeypatch: Any) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
        monkeypatch.delenv("NO_PROXY", raising=False)
        monkeypatch.delenv("no_proxy", raising=False)
        with pytest.raises(twire.ConnectError):
            Client(ACCOUNT, TOKEN, retries=0).messages("SM1").fetch()
        server.play(answer(200, {"sid": "SM1"}))
        assert Client(ACCOUNT, TOKEN, base_url=server.url, proxy=False).messages("SM1").fetch().sid == "SM1"

    @pytest.mark.parametrize("proxy", ["proxy.example:3128", "ftp://proxy.example", "http://", "http://a/b"])
    def test_a_proxy_that_is_none(self, proxy: str) -> None:
        with pytest.raises(twire.ConfigError, match="proxy"):
            Client(ACCOUNT, TOKEN, proxy=proxy)

    def test_a_file_of_authorities(self, tmp_path: Path) -> None:
        with pytest.raises(twire.ConfigError, match="CA file"):
            Client(ACCOUNT, TOKEN, ca_file=tmp_path / "none.pem")
        empty = tmp_path / "empty.pem"
        empty.write_text("")
        for given in (empty, str(empty)):
            with pytest.raises(twire.ConfigError, match="no certificate"):
                Client(ACCOUNT, TOKEN, ca_file=given)

    @pytest.mark.parametrize(
        ("settings", "says"),
        [
            ({"max_concurrent_requests": 0}, "max_concurrent_requests"),
            ({"attempt_timeout": -1}, "attempt_timeout"),
            ({"connect_timeout": 0}, "connect_timeout"),
            ({"timeout": 1e300}, "timeout"),
        ],
    )
    def test_limits_that_are_none(self, settings: dict[str, Any], says: str) -> None:
        with pytest.raises(twire.ConfigError, match=says):
            Client(ACCOUNT, TOKEN, **settings)

    def test_idle_connections_may_be_none(self, server: FaultServer) -> None:
        server.play(answer(200, {"sid": "SM1"}))
        client = Client(ACCOUNT, TOKEN, base_url=server.url, max_idle_per_host=0)
        for _ in range(3):
            client.messages("SM1").fetch()
        assert len(server.seen) == 3


IDENTITIES = json.loads((ROOT / "tests/vectors/credentials.json").read_text())["cases"]


@pytest.mark.parametrize("case", IDENTITIES, ids=lambda case: case["name"])
def test_user_secret_and_account_come_from_one_source_first(case: dict[str, Any]) -> None:
    names = {"user": "username", "secret": "password", "account": "account_sid"}
    given = {names[field]: value for field, value in case["given"].items()}
    script = ScriptedTransport().respond(201, {"sid": "SM1"})
    if "error" in case:
        with pytest.raises(twire.ConfigError, match=case["error"]):
            Client(**given, environment=case["env"], http_client=script)
        return
    client = Client(**given, environment=case["env"], http_client=script)
    assert client.account_sid == case["account"]
    send(client)
    assert f"/Accounts/{case['account']}/" in script.requests[0].url
    assert header(script) == basic(case["user"], case["secret"])
