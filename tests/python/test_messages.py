"""The mission's calls against the sandbox: messages, calls, passcodes, look-ups."""

from __future__ import annotations

import datetime

import pytest

import twire
from conftest import TO, Sandbox, send
from twire.rest import Client


@pytest.fixture(scope="module")
def live(sandbox: Sandbox) -> Client:
    return sandbox.client()


class TestMessages:
    def test_create_and_fetch(self, live: Client, sandbox: Sandbox) -> None:
        message = live.messages.create(to=TO, from_=sandbox.phone_number, body="Grüße ✓")
        assert message.sid.startswith("SM")
        assert (message.to, message.from_, message.body) == (TO, sandbox.phone_number, "Grüße ✓")
        # Counts of the 2010 API are texts, as in twilio-python.
        assert message.num_segments == "1"
        assert message.error_code is None
        assert message.date_created.tzinfo is datetime.timezone.utc
        assert message.to_dict()["sid"] == message.sid
        assert live.messages(message.sid).fetch().body == "Grüße ✓"
        assert live.messages.get(message.sid).fetch().sid == message.sid
        assert message.fetch().sid == message.sid

    def test_the_sender_comes_from_the_environment(self, sandbox: Sandbox) -> None:
        client = Client(environment=sandbox.environment())
        assert client.messages.create(to=TO, body="x").from_ == sandbox.phone_number

    def test_an_api_key_works(self, sandbox: Sandbox) -> None:
        client = Client(sandbox.api_key, sandbox.api_secret, sandbox.account_sid, base_url=sandbox.url)
        assert send(client).account_sid == sandbox.account_sid

    def test_redact_and_delete(self, live: Client) -> None:
        message = send(live)
        self.wait_for_delivery(live, message.sid)
        assert message.update(body="").body == ""
        assert live.messages(message.sid).delete() is True
        with pytest.raises(twire.NotFoundError) as caught:
            live.messages(message.sid).fetch()
        assert (caught.value.status, caught.value.code, caught.value.sent) == (404, 20404, "no")

    @staticmethod
    def wait_for_delivery(live: Client, sid: str) -> None:
        while live.messages(sid).fetch().status != "delivered":
            pass

    def test_schedule_and_cancel(self, live: Client, sandbox: Sandbox) -> None:
        later = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(hours=1)
        message = live.messages.create(
            to=TO,
            messaging_service_sid=sandbox.messaging_service_sid,
            body="x",
            schedule_type="fixed",
            send_at=later,
        )
        assert message.status == "scheduled"
        assert live.messages(message.sid).update(status="canceled").status == "canceled"

    def test_lists(self, sandbox: Sandbox) -> None:
        client = sandbox.client()
        sent = [send(client, to="+15557654321", body=str(n)).sid for n in range(7)]
        found = client.messages.list(to="+15557654321", page_size=3)
        assert sorted(m.sid for m in found) == sorted(sent)
        assert len(client.messages.list(to="+15557654321", limit=5, page_size=2)) == 5
        assert client.messages.list(to="+15557654321", limit=0) == []
        streamed = client.messages.stream(to="+15557654321", page_size=3)
        assert next(streamed).sid in sent
        assert len(list(streamed)) == 6
        page = client.messages.page(to="+15557654321", page_size=4)
        assert len(page) == 4
        assert page.next_page_url is not None
        again = client.messages.get_page(page.next_page_url)
        following = page.next_page()
        assert following is not None
        assert [m.sid for m in again] == [m.sid for m in following]
        assert len(following) == 3
        assert following.next_page() is None
        assert found[0].http is None
        assert found[0].fetch().sid == found[0].sid

    def test_no_credentials_no_message(self, sandbox: Sandbox) -> None:
        wrong = Client(sandbox.account_sid, "wrong" * 6, base_url=sandbox.url)
        with pytest.raises(twire.AuthenticationError) as caught:
            send(wrong)
        assert (caught.value.status, caught.value.code, caught.value.is_retryable) == (401, 20003, False)


class TestCalls:
    def test_create_fetch_update_list(self, live: Client, sandbox: Sandbox) -> None:
        call = live.calls.create(
            to=TO, from_=sandbox.phone_number, twiml="<Response><Say>The cellar is flooded.</Say></Response>"
        )
        assert call.sid.startswith("CA")
        assert live.calls(call.sid).fetch().to == TO
        assert call.sid in [c.sid for c in live.calls.list(limit=20)]
        assert live.calls(call.sid).update(status="completed").sid == call.sid

    def test_a_call_needs_something_to_say(self, live: Client, sandbox: Sandbox) -> None:
        with pytest.raises(twire.ArgumentError) as caught:
            live.calls.create(to=TO, from_=sandbox.phone_number)
        assert caught.value.operation == "api.v2010.accounts.calls.create"


class TestVerify:
    def test_start_and_check(self, live: Client, sandbox: Sandbox) -> None:
        service = live.verify.v2.services(sandbox.verify_service_sid)
        verification = service.verifications.create(to="+15552223333", channel="sms")
        assert (verification.status, verification.valid) == ("pending", False)
        assert service.verifications(verification.sid).fetch().status == "pending"
        wrong = service.verification_checks.create(to="+15552223333", code="000000")
        assert (wrong.status, wrong.valid) == ("pending", False)
        code = sandbox.passcode(verification.sid)
        right = service.verification_checks.create(to="+15552223333", code=code)
        assert (right.status, right.valid) == ("approved", True)

    def test_cancel(self, live: Client, sandbox: Sandbox) -> None:
        service = live.verify.services(sandbox.verify_service_sid)
        verification = service.verifications.create("+15552224444", "sms")
        assert verification.update(status="canceled").status == "canceled"


def test_lookup(live: Client) -> None:
    found = live.lookups.v2.phone_numbers("+15558676543").fetch()
    assert (found.phone_number, found.valid) == ("+15558676543", True)


class TestRefusedBeforeSending:
    @pytest.mark.parametrize(
        ("params", "parameter"),
        [
            ({"body": "x" * 1601}, "Body"),
            ({"media_url": [f"https://example.com/{n}" for n in range(11)]}, "MediaUrl"),
            ({"body": None}, "Body"),
            ({"to": "whatsapp:+15558676543"}, None),
            ({"bodee": "x"}, "bodee"),
            ({"status_callback": object()}, "status_callback"),
        ],
    )
    def test_the_error_names_the_parameter(
        self, live: Client, params: dict[str, object], parameter: str | None
    ) -> None:
        before = len(live.messages.list())
        with pytest.raises(twire.ArgumentError) as caught:
            send(live, **params)
        assert caught.value.sent == "no"
        assert isinstance(caught.value, ValueError)
        if parameter is not None:
            assert caught.value.parameter == parameter
        assert len(live.messages.list()) == before
