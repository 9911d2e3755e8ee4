"""What a program for twilio-python sets, catches and passes: it works, or an error says what to do."""

from __future__ import annotations

import copy
import enum
from datetime import date, datetime
from typing import Any
from unittest import mock

import pytest

import twire
import twire.aio
from conftest import ACCOUNT, FROM, TO, TOKEN, send
from twire.base.exceptions import TwilioRestException
from twire.credential import BearerToken
from twire.rest import Client
from twire.transport import ScriptedTransport
from twire.twiml.voice_response import VoiceResponse
from twire.webhook import sign


@pytest.fixture
def script() -> ScriptedTransport:
    made = ScriptedTransport()
    for _ in range(9):
        made.respond(200, {"sid": "SM1", "messages": []})
    return made


@pytest.fixture
def client(script: ScriptedTransport) -> Client:
    return Client(ACCOUNT, TOKEN, http_client=script, environment={})


def urls(script: ScriptedTransport) -> list[str]:
    return [request.url.partition("/2010")[0].partition("/v2")[0] for request in script.requests]


class TestBaseUrl:
    MOCK = "http://127.0.0.1:4010"

    def test_of_one_product(self, client: Client, script: ScriptedTransport) -> None:
        early = client.messages
        client.api.base_url = self.MOCK
        send(client)
        early("SM1").fetch()
        client.api.v2010.accounts("AC2").messages.list()
        client.request("GET", "/2010-04-01/Accounts.json")
        client.request("GET", "https://api.twilio.com/2010-04-01/Accounts.json")
        assert urls(script) == [self.MOCK] * 5
        client.lookups.v2.phone_numbers(TO).fetch()
        assert urls(script)[5] == "https://lookups.twilio.com"
        assert (client.api.base_url, client.lookups.base_url) == (self.MOCK, "https://lookups.twilio.com")
        client.api.base_url = None  # type: ignore[assignment]
        send(client)
        assert urls(script)[6] == "https://api.twilio.com"

    def test_awaited(self, script: ScriptedTransport) -> None:
        import asyncio

        client = twire.aio.Client(ACCOUNT, TOKEN, http_client=script, environment={})
        client.api.base_url = self.MOCK

        async def main() -> list[Any]:
            await client.messages("SM1").fetch()
            return [record async for record in client.messages.stream()]

        asyncio.run(main())
        assert urls(script) == [self.MOCK] * 2

    def test_credentials_go_to_no_plain_host(self, client: Client, script: ScriptedTransport) -> None:
        with pytest.raises(twire.ConfigError, match="https"):
            client.api.base_url = "http://example.com"
        send(client)
        assert urls(script) == ["https://api.twilio.com"]

    def test_where_a_product_is(self) -> None:
        client = Client(ACCOUNT, TOKEN, environment={"TWILIO_EDGE": "dublin"})
        assert client.api.base_url == "https://api.dublin.us1.twilio.com"
        assert Client(ACCOUNT, TOKEN, base_url=self.MOCK).verify.base_url == self.MOCK


class TestClientAttributes:
    def test_region_and_edge(self, client: Client, script: ScriptedTransport) -> None:
        client.region, client.edge = "ie1", "dublin"
        send(client)
        assert urls(script) == ["https://api.dublin.ie1.twilio.com"]
        assert (client.region, client.edge) == ("ie1", "dublin")
        with pytest.raises(twire.ConfigError):
            client.region = "evil.example/"
        assert client.region == "ie1"

    def test_credentials(self, client: Client, script: ScriptedTransport) -> None:
        assert (client.username, client.password, client.auth) == (ACCOUNT, TOKEN, (ACCOUNT, TOKEN))
        assert client.messages._values == (ACCOUNT,)
        client.auth = ("AC" + "2" * 32, "other")
        assert client.account_sid == "AC" + "2" * 32
        send(client)
        assert f"/Accounts/{client.account_sid}/" in script.requests[0].url
        client.username, client.password = ACCOUNT, TOKEN
        client.account_sid = "AC" + "3" * 32
        send(client)
        assert "/Accounts/AC3333" in script.requests[1].url
        assert script.requests[1].headers["authorization"] != script.requests[0].headers["authorization"]
        client.credential_provider = BearerToken("planted")
        send(client)
        assert script.requests[2].headers["authorization"] == "Bearer planted"
        assert TOKEN not in repr(vars(client))

    def test_from_the_environment(self) -> None:
        variables = {"TWILIO_ACCOUNT_SID": ACCOUNT, "TWILIO_AUTH_TOKEN": TOKEN}
        assert Client(environment=variables).auth == (ACCOUNT, TOKEN)
        variables |= {"TWILIO_API_KEY": "SK1", "TWILIO_API_SECRET": "secret"}
        assert Client(environment=variables).auth == ("SK1", "secret")
        assert Client("SK2", "given", ACCOUNT, environment=variables).auth == ("SK2", "given")

    def test_transport_and_user_agent(self, client: Client, script: ScriptedTransport) -> None:
        other = ScriptedTransport().respond(200, {"sid": "SM2"})
        assert client.http_client is script
        client.http_client = other
        client.user_agent_extensions = ["myapp/1"]
        assert send(client).sid == "SM2"
        assert "myapp/1" in other.requests[0].headers["user-agent"]
        assert client.user_agent_extensions == ("myapp/1",)

    @pytest.mark.parametrize("name", ["timeout", "base_url", "messags", "retries"])
    def test_nothing_else_is_set(self, client: Client, name: str) -> None:
        with pytest.raises(AttributeError, match="arguments of Client"):
            setattr(client, name, 1)
        with pytest.raises(AttributeError, match="arguments of Client"):
            setattr(client.messages, name, 1)
        with pytest.raises(AttributeError):
            setattr(client.messages("SM1").fetch(), name, 1)

    def test_a_mock_takes_the_place_of_what_is_there(self, client: Client, script: ScriptedTransport) -> None:
        with mock.patch.object(client.messages, "create", return_value="mocked"):
            assert send(client) == "mocked"
        with mock.patch.object(client, "messages"):
            client.messages.create(to=TO)
        assert send(client).sid == "SM1"
        assert len(script.requests) == 1

    def test_a_closed_client(self, client: Client) -> None:
        client.close()
        with pytest.raises(twire.ConfigError, match="closed"):
            client.region = "ie1"


class TestRejectedArguments:
    """A loop over recipients survives one mistyped number, as with twilio-python."""

    CASES = (
        ({"to": "12345"}, 21265),
        ({"to": FROM}, 21266),
        ({"to": "whatsapp:" + TO}, 21910),
        ({"body": "x" * 1601}, 21617),
        ({"body": ""}, 21619),
    )

    @pytest.mark.parametrize(("given", "code"), CASES)
    def test_twilio_rest_exception(
        self, client: Client, script: ScriptedTransport, given: dict[str, str], code: int
    ) -> None:
        with pytest.raises(TwilioRestException) as caught:
            send(client, **given)
        error = caught.value
        assert (error.status, error.code, error.kind, error.sent) == (400, code, "argument", "no")
        assert isinstance(error, (twire.ArgumentError, twire.RejectedArgumentError))
        assert error.msg
        assert str(code) not in error.msg
        assert str(error).endswith(f"({code})")
        assert error.more_info is not None
        assert error.more_info.endswith(str(code))
        assert script.requests == []

    def test_a_mistake_of_the_program_is_none(self, client: Client) -> None:
        with pytest.raises(twire.ArgumentError) as caught:
            send(client, bdoy="x")
        assert not isinstance(caught.value, TwilioRestException)


class Status(enum.Enum):
    SENT = "CA1"


class TestValues:
    ENDS = {"to": TO, "from_": FROM}  # noqa: RUF012

    def test_a_document_as_twiml(self, client: Client, script: ScriptedTransport) -> None:
        document = VoiceResponse()
        document.say("hi")
        client.calls.create(**self.ENDS, twiml=document)
        assert dict(script.requests[0].form)["Twiml"] == str(document)

    def test_a_number_as_text(self, client: Client, script: ScriptedTransport) -> None:
        client.messages.create(**self.ENDS, body=123456)
        assert dict(script.requests[0].form)["Body"] == "123456"

    def test_a_member_of_an_enumeration(self, client: Client, script: ScriptedTransport) -> None:
        class Retention(enum.Enum):
            RETAIN = "retain"

        client.messages.create(**self.ENDS, body="x", content_retention=Retention.RETAIN)
        assert dict(script.requests[0].form)["ContentRetention"] == "retain"

    @pytest.mark.parametrize("day", [date(2026, 11, 24), datetime(2026, 11, 24, 8), "2026-11-24"])
    def test_path_values(self, client: Client, script: ScriptedTransport, day: Any) -> None:
        client.voice.v1.archived_calls(day, Status.SENT).delete()
        assert script.requests[0].url == "https://voice.twilio.com/v1/Archives/2026-11-24/Calls/CA1"
        client.sync.v1.services("IS1").sync_lists("ES1").sync_list_items(7).fetch()
        assert script.requests[1].url.endswith("/Items/7")

    @pytest.mark.parametrize("value", [None, True, 1.5, b"SM1", ["SM1"]])
    def test_no_path_value(self, client: Client, value: Any) -> None:
        with pytest.raises(TypeError, match="a path value is a str, an int, a date"):
            client.messages(value)

    @pytest.mark.parametrize("body", [None, {}, {"sid": "SM1"}, []])
    def test_delete_is_true(self, body: Any) -> None:
        script = ScriptedTransport().respond(200 if body is not None else 204, body)
        assert Client(ACCOUNT, TOKEN, http_client=script).messages("SM1").delete() is True

    def test_pairs_are_signed(self) -> None:
        pairs = [("a", "1"), ("b", "2"), ("b", "3")]
        assert sign(TOKEN, "https://a.example/", pairs) == sign(
            TOKEN, "https://a.example/", {"a": "1", "b": ["2", "3"]}
        )
        assert sign(TOKEN, "https://a.example/", tuple(pairs)) == sign(TOKEN, "https://a.example/", pairs)

    def test_a_record_is_copied(self, client: Client) -> None:
        record = client.messages("SM1").fetch()
        for made in (copy.copy(record), copy.deepcopy(record)):
            assert (made.sid, made.to_dict()) == (record.sid, record.to_dict())

    def test_the_next_page_leaves_this_one_alone(self) -> None:
        script = ScriptedTransport()
        path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page="
        for number in (0, 1, 1, 0):
            script.respond(
                200,
                {
                    "messages": [{"sid": f"SM{number}"}],
                    "next_page_uri": f"{path}1" if number == 0 else None,
                    "previous_page_uri": f"{path}0" if number else None,
                },
            )
        first = Client(ACCOUNT, TOKEN, http_client=script).messages.page()
        link = first.next_page_url
        assert link is not None
        second, again = first.next_page(), first.next_page()
        assert [second[0].sid, again[0].sid, first[0].sid] == ["SM1", "SM1", "SM0"]
        assert (first.next_page_url, first.previous_page_url) == (link, None)
        assert second.next_page() is None
        assert second.previous_page()[0].sid == "SM0"
