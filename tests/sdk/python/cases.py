"""twilio-python, unmodified, against the sandbox: `cases.py base` sets each product's base URL,
`cases.py proxy` leaves all to the environment. One line for each case; the clock stands still."""

import os
import sys
import traceback
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from around import HERE, Webhooks, advance, control
from twilio.base.exceptions import TwilioRestException
from twilio.request_validator import RequestValidator
from twilio.rest import Client

MODE = sys.argv[1]
TOKEN = os.environ["TWILIO_AUTH_TOKEN"]
NUMBER = os.environ["TWILIO_PHONE_NUMBER"]
SERVICE = os.environ["TWILIO_MESSAGING_SERVICE_SID"]
VERIFY = os.environ["TWILIO_VERIFY_SERVICE_SID"]
hooks = Webhooks()
cases: list[Callable[[], None]] = []


def case(function: Callable[[], None]) -> Callable[[], None]:
    cases.append(function)
    return function


def client_of(*credentials: str) -> Client:
    client = Client(*credentials)
    if MODE == "base":
        for domain in (client.api, client.verify, client.messaging, client.lookups):
            domain.base_url = HERE.geturl()
    return client


client = client_of()
verify = client.verify.v2.services(VERIFY)


def equal(found: object, expected: object) -> None:
    assert found == expected, f"{found!r} is not {expected!r}"


def refused(status: int, code: int, request: Callable[[], object]) -> TwilioRestException:
    try:
        request()
    except TwilioRestException as refusal:
        equal((refusal.status, refusal.code), (status, code))
        return refusal
    raise AssertionError("it was not refused")


def code_of(to: str) -> str:
    return str(control("GET", f"verifications?to=%2B{to[1:]}")["verifications"][0]["code"])


def wrong(code: str) -> str:
    return code[:-1] + str((int(code[-1]) + 1) % 10)


@case
def sends() -> None:
    message = client.messages.create(to="+15558670001", from_=NUMBER, body="Grüße 🌊")
    equal((message.status, message.direction, message.body), ("queued", "outbound-api", "Grüße 🌊"))
    equal((message.num_segments, message.error_code), ("1", None))
    assert isinstance(message.date_created, datetime), message.date_created
    advance("5s")
    equal(message.fetch().status, "delivered")


@case
def lists_over_three_pages() -> None:
    to = "+15558670002"
    sent = [client.messages.create(to=to, from_=NUMBER, body=str(n)).sid for n in range(5)]
    equal([m.sid for m in client.messages.list(to=to, page_size=2)], sent[::-1])
    page = client.messages.page(to=to, page_size=2)
    pages = [[m.sid for m in page]]
    while (page := page.next_page()) is not None:
        pages.append([m.sid for m in page])
    equal([len(p) for p in pages], [2, 2, 1])
    equal(len(client.messages.list(to=to, page_size=2, limit=3)), 3)


@case
def lists_the_newer_kind_of_pages() -> None:
    made = {client.verify.v2.services.create(friendly_name=f"Page {'abc'[n]}").sid for n in range(3)}
    page = client.verify.v2.services.page(page_size=2)
    origin = "https://verify.twilio.com" if MODE == "proxy" else HERE.geturl()
    assert str(page.next_page_url).startswith(f"{origin}/v2/Services?"), page.next_page_url
    found = [service.sid for service in client.verify.v2.services.list(page_size=1)]
    equal((len(found), made <= set(found), VERIFY in found), (4, True, True))
    for sid in made:
        assert client.verify.v2.services(sid).delete()


@case
def fetches() -> None:
    sent = client.messages.create(to="+15558670003", from_=NUMBER, body="Hello")
    message = client.messages(sent.sid).fetch()
    equal((message.sid, message.to, message.from_), (sent.sid, "+15558670003", NUMBER))
    equal(client.api.v2010.accounts(client.account_sid).fetch().status, "active")


@case
def is_told_what_does_not_exist() -> None:
    sid = "SM" + "0" * 32
    refusal = refused(404, 20404, client.messages(sid).fetch)
    assert f"/Messages/{sid}.json was not found" in refusal.msg, refusal.msg


@case
def is_refused_with_a_wrong_token() -> None:
    stranger = client_of(client.account_sid, "0" * 32)
    refused(401, 20003, lambda: stranger.messages.create(to="+15558670004", from_=NUMBER, body="Hello"))


@case
def is_refused_a_bad_number() -> None:
    refused(400, 21211, lambda: client.messages.create(to="+15005550001", from_=NUMBER, body="Hello"))


@case
def cancels_a_scheduled_message() -> None:
    now = datetime.fromisoformat(control("GET", "clock")["now"].replace("Z", "+00:00"))
    message = client.messages.create(
        to="+15558670005",
        messaging_service_sid=SERVICE,
        body="Later",
        schedule_type="fixed",
        send_at=now + timedelta(hours=1),
    )
    equal(message.status, "scheduled")
    equal(message.update(status="canceled").status, "canceled")
    advance("2h")
    equal(message.fetch().status, "canceled")
    refused(400, 30409, lambda: message.update(status="canceled"))


@case
def redacts() -> None:
    message = client.messages.create(to="+15558670006", from_=NUMBER, body="secret")
    advance("5s")
    equal(message.update(body="").body, "")
    equal(message.fetch().body, "")
    assert message.delete()
    refused(404, 20404, message.fetch)


@case
def verifies_the_right_code() -> None:
    to = "+15558670007"
    equal(verify.verifications.create(to=to, channel="sms").status, "pending")
    check = verify.verification_checks.create(to=to, code=code_of(to))
    equal((check.status, check.valid), ("approved", True))
    refused(404, 20404, lambda: verify.verification_checks.create(to=to, code="000000"))


@case
def verifies_wrong_codes_until_it_is_blocked() -> None:
    to = "+15558670008"
    verify.verifications.create(to=to, channel="sms")
    code = code_of(to)
    for _ in range(5):
        check = verify.verification_checks.create(to=to, code=wrong(code))
        equal((check.status, check.valid), ("pending", False))
    refused(429, 60202, lambda: verify.verification_checks.create(to=to, code=code))


@case
def verifies_no_expired_code() -> None:
    to = "+15558670009"
    verify.verifications.create(to=to, channel="sms")
    code = code_of(to)
    advance("601s")
    refused(404, 20404, lambda: verify.verification_checks.create(to=to, code=code))


@case
def resends_a_code() -> None:
    to = "+15558670010"
    first = verify.verifications.create(to=to, channel="sms")
    code = code_of(to)
    again = verify.verifications.create(to=to, channel="call")
    equal((again.sid, code_of(to)), (first.sid, code))
    equal([a["channel"] for a in again.send_code_attempts], ["SMS", "CALL"])
    for _ in range(3):
        verify.verifications.create(to=to, channel="sms")
    refused(429, 60203, lambda: verify.verifications.create(to=to, channel="sms"))
    equal(verify.verifications(first.sid).update(status="canceled").status, "canceled")


@case
def calls_with_callbacks() -> None:
    hooks.documents["/voice"] = "<Response><Say>The cellar is flooded.</Say></Response>"
    call = client.calls.create(
        to="+15558670011",
        from_=NUMBER,
        url=hooks.url("/voice?who=b%C3%B6b&x=1"),
        status_callback=hooks.url("/call"),
        status_callback_event=["initiated", "ringing", "answered", "completed"],
    )
    equal(call.status, "queued")
    advance("5m")
    equal(call.fetch().status, "completed")
    statuses = [hook["CallStatus"] for hook in hooks.at("/call")]
    equal(statuses, ["initiated", "ringing", "in-progress", "completed"])
    equal([hook["CallStatus"] for hook in hooks.at("/voice")], ["in-progress"])
    equal([c.sid for c in client.calls.list(to="+15558670011")], [call.sid])


@case
def calls_back_with_get() -> None:
    client.calls.create(
        to="+15558670012",
        from_=NUMBER,
        twiml="<Response><Pause length='1'/></Response>",
        status_callback=hooks.url("/get?x=1"),
        status_callback_method="GET",
    )
    advance("5m")
    (hook,) = (hook for hook in hooks.taken if urlsplit(hook.url).path == "/get")
    equal(dict(parse_qsl(urlsplit(hook.url).query))["CallStatus"], "completed")


@case
def calls_back_about_messages() -> None:
    url = hooks.url("/message?id=7&tags=a,b")
    client.messages.create(to="+15558670013", from_=NUMBER, body="Hello", status_callback=url)
    client.messages.create(to="+15005551007", from_=NUMBER, body="Hello", status_callback=url)
    advance("5s")
    told = [(hook["MessageStatus"], hook.get("ErrorCode")) for hook in hooks.at("/message")]
    equal(
        sorted(told, key=str), [("delivered", None), ("sent", None), ("sent", None), ("undelivered", "30007")]
    )


@case
def answers_an_inbound_message() -> None:
    hooks.documents["/inbound"] = "<Response><Message>Your table is booked &amp; warm.</Message></Response>"
    written = {"from": "+15558670014", "to": NUMBER, "body": "A table? ✓", "url": hooks.url("/inbound")}
    got = control("POST", "inbound", **written)
    equal([hook["Body"] for hook in hooks.at("/inbound")], ["A table? ✓"])
    message = client.messages(got["message"]["sid"]).fetch()
    equal((message.direction, message.status), ("inbound", "received"))
    (reply,) = client.messages.list(to="+15558670014")
    equal((reply.body, reply.direction), ("Your table is booked & warm.", "outbound-reply"))


@case
def searches_buys_and_releases_a_number() -> None:
    (found,) = client.available_phone_numbers("US").local.list(area_code=415, contains="55501**", limit=1)
    bought = client.incoming_phone_numbers.create(
        phone_number=found.phone_number, sms_url=hooks.url("/bought")
    )
    equal((bought.phone_number, bought.sms_url), (found.phone_number, hooks.url("/bought")))
    assert bought.update(friendly_name="Alerts").fetch().friendly_name == "Alerts"
    assert bought.delete()
    refused(404, 20404, bought.fetch)


@case
def fills_a_messaging_service() -> None:
    service = client.messaging.v1.services.create(friendly_name="Alerts", status_callback=hooks.url("/pool"))
    bought = client.incoming_phone_numbers.create(phone_number="+12125550177")
    service.phone_numbers.create(phone_number_sid=bought.sid)
    service.alpha_senders.create(alpha_sender="Acme")
    equal([number.phone_number for number in service.phone_numbers.list()], ["+12125550177"])
    home, abroad = (
        client.messages.create(to=to, messaging_service_sid=service.sid, body="Hello")
        for to in ("+12125550178", "+4915112345678")
    )
    equal((home.status, home.from_), ("accepted", None))
    advance("5s")
    equal([home.fetch().from_, abroad.fetch().from_], ["+12125550177", "Acme"])
    equal([hook["MessageStatus"] for hook in hooks.at("/pool")].count("delivered"), 2)
    assert service.delete()
    assert bought.delete()


@case
def has_subaccounts_and_keys() -> None:
    account = client.api.v2010.accounts.create(friendly_name="Tenant")
    tenant = client_of(account.sid, account.auth_token)
    tenant.incoming_phone_numbers.create(phone_number="+12125550179")
    sent = tenant.messages.create(to="+15558670020", from_="+12125550179", body="Hello")
    equal(sent.account_sid, account.sid)
    equal([m.sid for m in client.api.v2010.accounts(account.sid).messages.list()], [sent.sid])
    refused(404, 20404, client.messages(sent.sid).fetch)
    key = client.new_keys.create(friendly_name="deploy")
    deployed = Client(key.sid, key.secret, client.account_sid)
    deployed.api.base_url = client.api.base_url
    equal(deployed.messages.create(to="+15558670020", from_=NUMBER, body="Hello").status, "queued")
    assert client.keys(key.sid).delete()
    refused(401, 20003, lambda: deployed.messages.create(to="+15558670020", from_=NUMBER, body="Hello"))
    equal(account.update(status="suspended").status, "suspended")
    refused(401, 20005, sent.fetch)


@case
def counts_usage() -> None:
    def ever() -> int:
        (record,) = client.usage.records.all_time.list(category="sms-outbound")
        return int(record.count)

    advance("24h")  # What the cases before this one left under way is over.
    before = ever()
    for body in ("one", "two"):
        client.messages.create(to="+15558670021", from_=NUMBER, body=body)
    advance("1m")
    equal(ever() - before, 2)
    # How many are today's depends on the hour: the cases before this one move the clock by hours.
    (record,) = client.usage.records.today.list(category="sms-outbound")
    equal(record.start_date, record.end_date)


@case
def records_a_call() -> None:
    call = client.calls.create(
        to="+15558670015",
        from_=NUMBER,
        twiml="<Response><Pause length='10'/></Response>",
        record=True,
        recording_status_callback=hooks.url("/recorded"),
    )
    advance("5s")
    more = call.recordings.create()
    equal((more.status, more.source), ("in-progress", "StartCallRecordingAPI"))
    equal(call.recordings(more.sid).update(status="stopped").status, "stopped")
    advance("1m")
    (recording,) = (r for r in client.recordings.list(call_sid=call.sid) if r.source == "OutboundAPI")
    equal((recording.duration, recording.channels), ("10", 1))
    equal([hook["RecordingSid"] for hook in hooks.at("/recorded")], [recording.sid])
    assert recording.date_created is not None
    equal(client.recordings(recording.sid).delete(), True)
    refused(404, 20404, client.recordings(recording.sid).fetch)


@case
def holds_a_conference() -> None:
    for to in ("+15558670016", "+15558670017"):
        client.conferences("standup").participants.create(from_=NUMBER, to=to, label=to[-4:])
    advance("5s")
    (conference,) = client.conferences.list(friendly_name="standup", status="in-progress")
    first, second = sorted(conference.participants.list(), key=lambda p: str(p.label))
    equal((first.label, first.muted, second.label), ("0016", False, "0017"))
    equal(first.update(muted=True).muted, True)
    equal(client.conferences(conference.sid).participants("0017").fetch().call_sid, second.call_sid)
    equal(second.delete(), True)
    advance("5s")
    equal(conference.update(status="completed").reason_conference_ended, "conference-ended-via-api")


@case
def queues_a_call() -> None:
    queue = client.queues.create(friendly_name="support", max_size=5)
    hooks.documents["/elsewhere"] = "<Response><Say>Hello</Say></Response>"
    call = client.calls.create(
        to="+15558670018", from_=NUMBER, twiml="<Response><Enqueue>support</Enqueue></Response>"
    )
    advance("10s")
    (member,) = queue.members.list()
    equal((member.call_sid, member.position, queue.fetch().current_size), (call.sid, 1, 1))
    equal(queue.members("Front").update(url=hooks.url("/elsewhere")).call_sid, call.sid)
    advance("10s")
    equal((call.fetch().status, queue.fetch().current_size), ("completed", 0))
    equal(queue.update(friendly_name="sales").friendly_name, "sales")
    equal(queue.delete(), True)


@case
def every_webhook_is_valid() -> None:
    advance("1h")
    validator = RequestValidator(TOKEN)
    sent: list[dict[str, Any]] = control("GET", "callbacks")["callbacks"]
    equal(len(hooks.taken), len(sent))
    assert len(sent) >= 11, len(sent)
    for hook in hooks.taken:
        assert validator.validate(hook.url, hook.params, hook.signature), hook
        assert not validator.validate(hook.url + "&forged=1", hook.params, hook.signature), hook


failed = False
for run in cases:
    name = f"python {MODE}: {run.__name__.replace('_', ' ')}"
    try:
        run()
        print(f"pass {name}", flush=True)
    except Exception:
        failed = True
        print(f"FAIL {name}\n{traceback.format_exc()}", flush=True)
sys.exit(failed)
