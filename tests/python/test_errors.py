"""What goes wrong, and what the exception says: kind, sent, and how often the server was asked."""

from __future__ import annotations

import gzip
import pickle
from typing import Any

import pytest

import twire
from conftest import ACCOUNT, TO, TOKEN, send
from fault_server import (
    CLOSE_BEFORE,
    ENDLESS,
    GARBAGE,
    HANG,
    RESET_BEFORE,
    RESET_IN_BODY,
    Answer,
    FaultServer,
    answer,
    refusal,
)
from twire.base.exceptions import TwilioException, TwilioRestException, TwilioServiceException
from twire.rest import Client

# 64 MB of zeros in 64 KB.
BOMB = gzip.compress(bytes(64 * 1024 * 1024))
HTML = "<html><body>Bad Gateway</body></html>"
ELSEWHERE = answer(307, None, Location="https://evil.example/steal")


def work(client: Client, what: str) -> Any:
    return {
        "create": lambda: send(client),
        "fetch": lambda: client.messages("SM1").fetch(),
        "list": lambda: client.messages.list(limit=3),
    }[what]()


# Fault, exception, status, and for create, fetch and list: how far it got, and requests.
FAULTS: list[tuple[str, Answer, type[twire.TwireError], int | None, str]] = [
    ("reset before the answer", RESET_BEFORE, twire.ProtocolError, None, "maybe 1, maybe 3, maybe 3"),
    ("closed before the answer", CLOSE_BEFORE, twire.ProtocolError, None, "maybe 1, maybe 3, maybe 3"),
    ("no HTTP", GARBAGE, twire.ProtocolError, None, "maybe 1, maybe 3, maybe 3"),
    ("500", answer(500, {"code": 20500, "message": "x"}), twire.ApiError, 500, "maybe 1, maybe 3, maybe 3"),
    ("503", answer(503), twire.ApiError, 503, "maybe 1, maybe 3, maybe 3"),
    ("HTML of a gateway", answer(502, HTML), twire.ApiError, 502, "maybe 1, maybe 3, maybe 3"),
    ("429, now", refusal(429, 20429, "slow", Retry_After="0"), twire.RateLimitError, 429, "no 3, no 3, no 3"),
    ("400", refusal(400, 21211, "bad"), twire.ApiError, 400, "no 1, no 1, no 1"),
    ("401", refusal(401, 20003, "who"), twire.AuthenticationError, 401, "no 1, no 1, no 1"),
    ("403", refusal(403, 20403, "no"), twire.AuthenticationError, 403, "no 1, no 1, no 1"),
    ("404", refusal(404, 20404, "none"), twire.NotFoundError, 404, "no 1, no 1, no 1"),
    ("redirect to another host", ELSEWHERE, twire.ProtocolError, 307, "maybe 1, maybe 1, maybe 1"),
    ("JSON cut off", answer(201, '{"sid": "SM'), twire.DecodeError, 201, "maybe 1, maybe 1, maybe 1"),
    ("a page with 200", answer(200, HTML), twire.DecodeError, 200, "maybe 1, maybe 1, maybe 1"),
    (
        "gzip that nobody asked for",
        answer(200, BOMB, Content_Encoding="gzip"),
        twire.DecodeError,
        200,
        "maybe 1, maybe 1, maybe 1",
    ),
    ("too large", answer(200, " " * 9_000_000), twire.ProtocolError, 200, "maybe 1, maybe 1, maybe 1"),
    ("a proxy's refusal", answer(407), twire.ConnectError, 407, "no 1, no 1, no 1"),
    ("cut off in the body", RESET_IN_BODY, twire.ProtocolError, 201, "maybe 1, maybe 1, maybe 1"),
    (
        "429, later than the deadline",
        refusal(429, 20429, "slow", Retry_After="61"),
        twire.RateLimitError,
        429,
        "no 1, no 1, no 1",
    ),
]


@pytest.mark.parametrize("what", ["create", "fetch", "list"])
@pytest.mark.parametrize(
    ("fault", "kind", "status", "outcome"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_a_fault(
    client: Client,
    server: FaultServer,
    what: str,
    fault: Answer,
    kind: type[twire.TwireError],
    status: int | None,
    outcome: str,
) -> None:
    server.play(fault)
    with pytest.raises(kind) as caught:
        work(client, what)
    error = caught.value
    assert type(error) is kind
    expected = outcome.split(", ")[["create", "fetch", "list"].index(what)]
    assert f"{error.sent} {len(server.seen)}" == expected
    assert error.attempts in (0, len(server.seen))
    assert error.status == status
    assert error.operation == f"api.v2010.accounts.messages.{what}"
    assert "\n" not in str(error)


def test_reset_in_the_body_of_a_success(client: Client, server: FaultServer) -> None:
    server.play(RESET_IN_BODY)
    with pytest.raises(twire.TransportError) as caught:
        send(client)
    assert (caught.value.sent, caught.value.status, len(server.seen)) == ("maybe", 201, 1)


def test_endless_body(server: FaultServer) -> None:
    server.play(ENDLESS)
    client = Client(ACCOUNT, TOKEN, base_url=server.url, max_response_bytes=100_000, retries=0)
    with pytest.raises(twire.ProtocolError) as caught:
        send(client)
    assert caught.value.sent == "maybe"


def test_timeout_is_pythons_own_too(server: FaultServer) -> None:
    server.play(HANG)
    client = Client(ACCOUNT, TOKEN, base_url=server.url, timeout=2)
    with pytest.raises(TimeoutError) as caught:
        send(client)
    assert isinstance(caught.value, twire.RequestTimeoutError)
    assert (caught.value.sent, caught.value.is_retryable, len(server.seen)) == ("maybe", False, 1)


def test_refused_connection() -> None:
    client = Client(ACCOUNT, TOKEN, base_url="http://127.0.0.1:1", retries=1)
    with pytest.raises(ConnectionError) as caught:
        send(client)
    error = caught.value
    assert isinstance(error, twire.ConnectError)
    assert (error.sent, error.is_retryable, error.attempts) == ("no", True, 2)


def test_a_create_goes_on_after_429_and_is_sent_once(client: Client, server: FaultServer) -> None:
    server.play(refusal(429, 20429, "slow", Retry_After="0"), answer(201, {"sid": "SM1"}))
    assert send(client).sid == "SM1"
    assert len(server.seen) == 2


def test_a_read_goes_on_after_a_reset(client: Client, server: FaultServer) -> None:
    server.play(RESET_BEFORE, answer(503), answer(200, {"sid": "SM1"}))
    assert client.messages("SM1").fetch().sid == "SM1"
    assert len(server.seen) == 3


def test_a_create_that_is_called_repeatable(client: Client, server: FaultServer) -> None:
    server.play(RESET_BEFORE, answer(201, {"sid": "SM1"}))
    assert send(client.with_options(idempotent=True)).sid == "SM1"
    assert len(server.seen) == 2


@pytest.mark.parametrize("after", ["7", "Wed, 21 Oct 2099 07:28:00 GMT"])
def test_retry_after_beyond_the_deadline_is_told(server: FaultServer, after: str) -> None:
    server.play(refusal(429, 20429, "slow", Retry_After=after))
    client = Client(ACCOUNT, TOKEN, base_url=server.url, timeout=6)
    with pytest.raises(twire.RateLimitError) as caught:
        send(client)
    assert len(server.seen) == 1
    assert caught.value.is_retryable
    assert caught.value.retry_after is not None
    assert caught.value.retry_after >= 7


def test_everything_that_twilio_said(client: Client, server: FaultServer) -> None:
    body = {
        "code": 21211,
        "message": "Invalid 'To' +15558676543",
        "more_info": "https://www.twilio.com/docs/errors/21211",
        "status": 400,
        "details": {"to": "+15558676543"},
    }
    server.play(answer(400, body, Twilio_Request_Id="RQ1"))
    with pytest.raises(twire.ApiError) as caught:
        send(client)
    error = caught.value
    assert (error.code, error.status, error.method, error.request_id) == (21211, 400, "POST", "RQ1")
    assert error.msg == error.message == "Invalid 'To' +1***543"
    assert error.more_info == "https://www.twilio.com/docs/errors/21211"
    assert error.details == {"to": "+1***543"}
    assert error.uri == "/2010-04-01/Accounts/AC…cdef/Messages.json"
    assert str(error) == "messages.create: 400 Invalid 'To' +1***543 (21211)"


def test_the_newer_shape(client: Client, server: FaultServer) -> None:
    body = {
        "type": "https://www.twilio.com/docs/errors/20001",
        "title": "Bad request",
        "status": 400,
        "code": 20001,
        "detail": "name is too long",
        "errors": [{"detail": "too long", "pointer": "#/name"}],
    }
    server.play(answer(400, body))
    with pytest.raises(TwilioServiceException) as caught:
        client.verify.v2.services.create(friendly_name="x")
    error = caught.value
    assert (error.code, error.detail, error.errors) == (20001, "name is too long", body["errors"])
    assert error.type == body["type"]


class TestTwiliosNames:
    def test_all_errors_have_one_base(self) -> None:
        assert TwilioException is twire.TwireError
        assert issubclass(TwilioRestException, TwilioException)
        kinds = [
            getattr(twire, name) for name in twire.__all__ if name.endswith(("Error", "Timeout", "Cancelled"))
        ]
        assert len(kinds) >= 14
        assert all(issubclass(kind, TwilioException) for kind in kinds)

    def test_constructed_as_twilio_python_does(self) -> None:
        import twilio.base.exceptions

        arguments = (404, "/Messages/SM1.json")
        named = {"msg": "none", "code": 20404, "method": "GET", "details": {"a": 1}}
        ours = TwilioRestException(*arguments, **named)
        theirs = twilio.base.exceptions.TwilioRestException(*arguments, **named)
        assert vars(theirs).items() <= {n: getattr(ours, n) for n in vars(theirs)}.items()
        assert str(ours) == str(theirs)

    def test_caught_under_twilios_name(self, client: Client, server: FaultServer) -> None:
        server.play(refusal(404, 20404, "none"))
        for what in ("create", "fetch", "list"):
            with pytest.raises(TwilioRestException) as caught:
                work(client, what)
            assert (caught.value.status, caught.value.code) == (404, 20404)


def test_every_exception_can_be_pickled(client: Client, server: FaultServer) -> None:
    errors: list[BaseException] = [
        getattr(twire, name)("text")
        for name in twire.__all__
        if name.endswith(("Error", "Timeout", "Cancelled"))
        and not issubclass(getattr(twire, name), twire.ApiError)
    ]
    errors.append(TwilioRestException(404, "/x", "none", 20404))
    for fault in (refusal(429, 20429, "slow", Retry_After="0"), RESET_BEFORE, answer(400)):
        server.play(fault)
        with pytest.raises(twire.TwireError) as caught:
            send(client)
        errors.append(caught.value)
    for error in errors:
        for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
            again = pickle.loads(pickle.dumps(error, protocol))
            assert type(again) is type(error)
            assert (str(again), vars(again)) == (str(error), vars(error))


def test_a_missing_parameter_is_named_and_a_slip_is_answered(client: Client, server: FaultServer) -> None:
    with pytest.raises(twire.ArgumentError, match="To: is required"):
        client.messages.create(from_="+15005550006", body="x")
    with pytest.raises(twire.ArgumentError, match="did you mean status_callback"):
        client.messages.create(to=TO, from_="+15005550006", body="x", status_calback="https://example.com")
    assert server.seen == []
