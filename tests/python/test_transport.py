"""The way out: a transport of one's own, twilio-python's HttpClient, scripts, recordings, hooks."""

from __future__ import annotations

import asyncio
import contextvars
import json
import logging
import socket
import sys
import threading
from typing import Any

import pytest

import twire
import twire.aio
from conftest import ACCOUNT, TOKEN, send
from fault_server import FaultServer, answer
from twire.hooks import Attempt, AttemptOutcome
from twire.http import AsyncHttpClient, HttpClient
from twire.http.async_http_client import AsyncTwilioHttpClient
from twire.http.http_client import TwilioHttpClient
from twire.http.response import Response as HttpResponse
from twire.rest import Client
from twire.transport import Recording, Request, Response, ScriptedTransport

JSON = {"Content-Type": "application/json"}
BASIC = "Basic QUMwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjpwbGFudGVkMHRva2VuMHBsYW50ZWQwdG9rZW4wMDAwMA=="


class Own:
    """A transport that does what it is told, one thing a request."""

    def __init__(self, *steps: Any) -> None:
        self.steps = list(steps)
        self.requests: list[Request] = []
        self.timeouts: list[float] = []
        self.threads: set[int] = set()

    def send(self, request: Request, timeout: float) -> Any:
        self.requests.append(request)
        self.timeouts.append(timeout)
        self.threads.add(threading.get_ident())
        step = self.steps.pop(0)
        if isinstance(step, BaseException):
            raise step
        return step


class OwnAsync(Own):
    async def send(self, request: Request, timeout: float) -> Any:  # type: ignore[override]
        await asyncio.sleep(0)
        return super().send(request, timeout)


OK = Response(200, JSON, '{"sid": "SM1"}')


def client(transport: Any, **settings: Any) -> Client:
    return Client(ACCOUNT, TOKEN, http_client=transport, **settings)


def fetched(client: Any, how: str) -> Any:
    """The same fetch from every kind of client."""
    if how == "waiting":
        return client.messages("SM1").fetch()
    return asyncio.run(client.messages("SM1").fetch_async())


def sent_by(client: Any, how: str) -> Any:
    if how == "waiting":
        return send(client)
    return asyncio.run(client.messages.create_async(to="+15558676543", from_="+15005550006", body="x"))


both_ways = pytest.mark.parametrize("how", ["waiting", "awaited"])


class TestOwn:
    def test_it_gets_the_whole_request(self) -> None:
        own = Own(Response(201, JSON, b'{"sid": "SM1"}'))
        message = send(client(own, timeout=7))
        (request,) = own.requests
        assert message.sid == "SM1"
        assert (request.method, request.headers["authorization"]) == ("POST", BASIC)
        assert request.url == f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages.json"
        assert request.form == [
            ("To", "+15558676543"),
            ("From", "+15005550006"),
            ("Body", "Your table is ready."),
        ]
        assert request.body.startswith(b"To=%2B15558676543&")
        assert 0 < own.timeouts[0] <= 7
        # In the thread of the caller.
        assert own.threads == {threading.get_ident()}
        shown = repr(request)
        assert not any(secret in shown for secret in (TOKEN, BASIC, ACCOUNT, "8676543"))

    def test_json_and_queries(self) -> None:
        own = Own(OK, OK)
        made = client(own)
        made.content.v1.contents.create(content_create_request={"language": "en", "types": {"a": [1]}})
        assert own.requests[0].json() == {"language": "en", "types": {"a": [1]}}
        assert own.requests[0].form == []
        made.request("GET", "/x.json", params={"A": ["1", "ü"]})
        assert own.requests[1].url.endswith("/x.json?A=1&A=%C3%BC")
        assert own.requests[1].json() is None

    @both_ways
    @pytest.mark.parametrize(
        ("raised", "kind", "sent", "tries"),
        [
            (ConnectionRefusedError("x"), twire.ConnectError, "no", 3),
            (socket.gaierror(-2, "x"), twire.ConnectError, "no", 3),
            (TimeoutError("x"), twire.RequestTimeoutError, "maybe", 3),
            (ConnectionResetError("x"), twire.ProtocolError, "maybe", 3),
            (OSError("x"), twire.ProtocolError, "maybe", 3),
            (twire.RequestTimeoutError("slow", sent="no"), twire.RequestTimeoutError, "no", 3),
            (twire.TLSError("no trust"), twire.TLSError, "no", 1),
        ],
    )
    def test_what_it_raises_is_a_failure_to_send(
        self, how: str, raised: Exception, kind: type[twire.TwireError], sent: str, tries: int
    ) -> None:
        own = Own(raised, raised, raised)
        with pytest.raises(kind) as caught:
            fetched(client(own), how)
        assert (caught.value.sent, caught.value.attempts, len(own.requests)) == (sent, tries, tries)
        # A thread of an executor hands a timeout on as a new one.
        assert repr(caught.value.__cause__) == repr(raised)

    @both_ways
    def test_a_create_is_not_repeated_when_it_may_have_been_sent(self, how: str) -> None:
        own = Own(ConnectionResetError(), OK)
        with pytest.raises(twire.ProtocolError) as caught:
            sent_by(client(own), how)
        assert (caught.value.sent, len(own.requests)) == ("maybe", 1)

    @both_ways
    def test_a_try_that_failed_is_repeated(self, how: str) -> None:
        own = Own(ConnectionRefusedError(), Response(503), OK)
        assert fetched(client(own), how).sid == "SM1"
        assert len(own.requests) == 3

    @both_ways
    @pytest.mark.parametrize("raised", [ValueError("planted"), ZeroDivisionError(), AssertionError("x")])
    def test_a_defect_passes_through(self, how: str, raised: Exception) -> None:
        with pytest.raises(type(raised)) as caught:
            fetched(client(Own(raised)), how)
        assert caught.value is raised

    @pytest.mark.parametrize("raised", [KeyboardInterrupt, SystemExit])
    def test_who_wants_to_end_ends(self, raised: type[BaseException]) -> None:
        own = Own(raised(), OK)
        made = client(own)
        with pytest.raises(raised):
            made.messages("SM1").fetch()
        assert made.messages("SM1").fetch().sid == "SM1"

    @both_ways
    @pytest.mark.parametrize(
        "answered",
        [None, 5, "text", object(), Response(200, None, 5), Response("x")],  # type: ignore[arg-type]
    )
    def test_what_is_no_response_is_a_type_error(self, how: str, answered: Any) -> None:
        with pytest.raises(TypeError):
            fetched(client(Own(answered)), how)

    def test_one_that_is_awaited_is_for_asyncio(self) -> None:
        class Coroutine:
            async def send(self, request: Request, timeout: float) -> Response:
                return OK

        with pytest.warns(RuntimeWarning), pytest.raises(TypeError, match=r"for twire\.aio"):
            client(Coroutine()).messages("SM1").fetch()

    def test_an_answer_that_is_too_large(self) -> None:
        own = Own(Response(200, JSON, b" " * 2000))
        with pytest.raises(twire.ProtocolError, match="larger than") as caught:
            client(own, max_response_bytes=1000).messages("SM1").fetch()
        assert caught.value.sent == "maybe"

    def test_a_redirect_is_an_error_here_too(self) -> None:
        own = Own(Response(307, {"Location": "https://evil.example"}))
        with pytest.raises(twire.ProtocolError):
            client(own).messages("SM1").fetch()

    def test_lists_and_threads(self) -> None:
        class Paged(Own):
            def send(self, request: Request, timeout: float) -> Any:
                number = request.url.partition("Page=")[2] or "0"
                link = None if number == "4" else f"/2010-04-01/x.json?Page={int(number) + 1}"
                body = {"messages": [{"sid": f"SM{number}"}], "next_page_uri": link}
                return Response(200, JSON, json.dumps(body))

        made = client(Paged())
        found: list[list[str]] = []
        threads = [
            threading.Thread(target=lambda: found.append([r.sid for r in made.messages.stream()]))
            for _ in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [[f"SM{n}" for n in range(5)]] * 8


class TestOnALoop:
    def test_a_coroutine_runs_on_it(self) -> None:
        own = OwnAsync(OK)
        made = twire.aio.Client(ACCOUNT, TOKEN, http_client=own)

        async def main() -> str:
            assert own.threads == set()
            return str((await made.messages("SM1").fetch()).sid)

        assert asyncio.run(main()) == "SM1"
        assert own.threads == {threading.get_ident()}

    def test_one_that_waits_does_not_stop_it(self) -> None:
        own = Own(OK)
        assert asyncio.run(client(own).messages("SM1").fetch_async()).sid == "SM1"
        assert threading.get_ident() not in own.threads

    def test_one_that_never_answers_ends_with_its_time(self) -> None:
        class Never:
            tries = 0

            async def send(self, request: Request, timeout: float) -> Response:
                self.tries += 1
                await asyncio.Event().wait()
                raise AssertionError

        # On a busy machine an attempt's time may be over before the transport is called.
        for attempt_timeout in (0.5, 3, 15):
            never = Never()
            made = twire.aio.Client(
                ACCOUNT, TOKEN, http_client=never, timeout=120, attempt_timeout=attempt_timeout
            )
            with pytest.raises(twire.RequestTimeoutError) as caught:
                asyncio.run(made.messages("SM1").fetch())
            if never.tries == 3:
                break
        assert (caught.value.attempts, never.tries) == (3, 3)

    def test_a_cancelled_call_cancels_its_sending(self) -> None:
        events: list[str] = []

        class Never:
            async def send(self, request: Request, timeout: float) -> Response:
                events.append("begun")
                try:
                    await asyncio.Event().wait()
                finally:
                    events.append("ended")
                raise AssertionError

        async def main() -> None:
            made = twire.aio.Client(ACCOUNT, TOKEN, http_client=Never())
            task = asyncio.create_task(made.messages("SM1").fetch())
            while not events:
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            await asyncio.sleep(0)

        asyncio.run(main())
        assert events == ["begun", "ended"]

    def test_many_at_once(self) -> None:
        class Slow:
            under_way = most = 0

            async def send(self, request: Request, timeout: float) -> Response:
                self.under_way += 1
                self.most = max(self.most, self.under_way)
                while self.most < 64:
                    await asyncio.sleep(0)
                self.under_way -= 1
                return OK

        async def main() -> int:
            slow = Slow()
            made = twire.aio.Client(ACCOUNT, TOKEN, http_client=slow)
            await asyncio.gather(*(made.messages("SM1").fetch() for _ in range(64)))
            return slow.most

        assert asyncio.run(main()) == 64


class TestTwiliosHttpClient:
    class Kept(HttpClient):
        def __init__(self, status: int = 200, text: str = '{"sid": "SM1"}') -> None:
            super().__init__()
            self.answer = HttpResponse(status, text, JSON)
            self.calls: list[dict[str, Any]] = []

        def request(self, method: str, url: str, **given: Any) -> HttpResponse:  # type: ignore[override]
            self.calls.append({"method": method, "url": url, **given})
            return self.answer

    def test_a_form(self) -> None:
        kept = self.Kept(201)
        assert send(client(kept), media_url=["https://a.example", "https://b.example"]).sid == "SM1"
        (call,) = kept.calls
        assert call["data"]["MediaUrl"] == ["https://a.example", "https://b.example"]
        assert (call["params"], call["auth"]) == (None, (ACCOUNT, TOKEN))
        assert call["allow_redirects"] is False
        assert call["headers"]["content-type"] == "application/x-www-form-urlencoded"
        assert "authorization" not in call["headers"]

    def test_a_query_and_json(self) -> None:
        kept = self.Kept(200, '{"messages": []}')
        client(kept).messages.list(to="+15558676543", limit=3)
        assert kept.calls[0]["params"] == {"To": "+15558676543", "PageSize": "3"}
        assert kept.calls[0]["url"].endswith("/Messages.json")
        kept = self.Kept()
        client(kept).content.v1.contents.create(content_create_request={"language": "en", "types": {}})
        assert kept.calls[0]["data"] == {"language": "en", "types": {}}

    def test_twilio_pythons_own_class_fits(self) -> None:
        import twilio.http
        import twilio.http.response

        class Theirs(twilio.http.HttpClient):  # type: ignore[misc]
            def __init__(self) -> None:
                super().__init__(logging.getLogger("x"), False)

            def request(self, method: str, url: str, params: Any = None, *rest: Any, **more: Any) -> Any:
                return twilio.http.response.Response(200, '{"sid": "SM1"}')

        assert client(Theirs()).messages("SM1").fetch().sid == "SM1"

    def test_one_that_is_awaited(self) -> None:
        class Awaited(AsyncHttpClient):
            async def request(self, method: str, url: str, **given: Any) -> HttpResponse:  # type: ignore[override]
                return HttpResponse(200, '{"sid": "SM1"}')

        made = client(Awaited())
        assert asyncio.run(made.messages("SM1").fetch_async()).sid == "SM1"

    def test_the_settings_of_its_clients(self, server: FaultServer) -> None:
        server.play(answer(503))
        once = Client(
            ACCOUNT, TOKEN, base_url=server.url, http_client=TwilioHttpClient(timeout=20, max_retries=0)
        )
        with pytest.raises(twire.ApiError):
            once.messages("SM1").fetch()
        assert len(server.seen) == 1
        proxied = client(TwilioHttpClient(proxy={"https": "http://127.0.0.1:1"}, max_retries=0))
        with pytest.raises(twire.ConnectError, match=r"through the proxy 127\.0\.0\.1:1"):
            proxied.messages("SM1").fetch()
        for made, what in ((TwilioHttpClient, "request_hooks"), (AsyncTwilioHttpClient, "trace_configs")):
            with pytest.raises(twire.ConfigError, match=what):
                made(**{what: [1]})  # type: ignore[arg-type]
        asynchronous = AsyncTwilioHttpClient(proxy_url="http://127.0.0.1:1", max_retries=0)
        with pytest.raises(twire.ConnectError, match="proxy"):
            asyncio.run(client(asynchronous).messages("SM1").fetch_async())

    def test_a_logger_is_told_nothing_personal(self, server: FaultServer, caplog: Any) -> None:
        server.play(answer(201, {"sid": "SM1"}))
        logger = logging.getLogger("shop")
        made = Client(ACCOUNT, TOKEN, base_url=server.url, http_client=TwilioHttpClient(logger=logger))
        with caplog.at_level(logging.INFO, "shop"):
            send(made)
        (said,) = caplog.messages
        assert said.startswith("POST /2010-04-01/Accounts/AC…cdef/Messages.json: 201 in ")
        assert not any(secret in said for secret in (ACCOUNT, TOKEN, "8676543"))


class TestScripts:
    def test_the_end_of_a_script(self) -> None:
        script = ScriptedTransport().respond(200, {"sid": "SM1"})
        made = client(script)
        assert made.messages("SM1").fetch().sid == "SM1"
        with pytest.raises(twire.InternalError, match="no response left"):
            made.messages("SM1").fetch()
        assert (len(script.requests), script.remaining) == (2, 0)
        # It may go on.
        script.respond(200, {"sid": "SM2"})
        assert made.messages("SM2").fetch().sid == "SM2"

    def test_bodies_and_header_fields(self) -> None:
        script = (
            ScriptedTransport()
            .respond(200, '{"sid": "SM1"}', {"X-A": "1"})
            .respond(200, b"RIFF", {"Content-Type": "audio/wav"})
        )
        made = client(script)
        assert made.messages("SM1").fetch_with_http_info().headers["x-a"] == "1"
        assert made.request("GET", "/x.wav").content == b"RIFF"

    def test_failures(self) -> None:
        script = ScriptedTransport().fail(twire.ConnectError("down")).respond(201, {"sid": "SM1"})
        assert send(client(script)).sid == "SM1"
        script.fail(TimeoutError())
        with pytest.raises(twire.RequestTimeoutError) as caught:
            send(client(script))
        assert caught.value.sent == "maybe"
        with pytest.raises(TypeError):
            script.fail(ValueError("x"))  # type: ignore[arg-type]

    def test_with_asyncio(self) -> None:
        made = twire.aio.Client(ACCOUNT, TOKEN, http_client=ScriptedTransport().respond(200, {"sid": "SM1"}))
        assert asyncio.run(made.messages("SM1").fetch()).sid == "SM1"

    def test_a_recording_is_played_again(self, server: FaultServer) -> None:
        server.play(answer(201, {"sid": "SM1"}), answer(400, {"code": 21211, "message": "bad"}))
        recording = Recording()
        made = Client(ACCOUNT, TOKEN, base_url=server.url, recording=recording)
        send(made)
        with pytest.raises(twire.ApiError):
            send(made)
        first, second = recording.exchanges
        assert first.response is not None
        assert (first.response.status_code, first.response.content) == (201, b'{"sid": "SM1"}')
        assert second.response is not None
        assert second.response.status_code == 400
        assert first.request.headers["authorization"] == "[redacted]"
        played = client(recording.script())
        assert send(played).sid == "SM1"
        with pytest.raises(twire.ApiError) as caught:
            send(played)
        assert caught.value.code == 21211

    def test_a_recording_of_failures(self) -> None:
        recording = Recording()
        made = client(Own(ConnectionResetError()), recording=recording)
        with pytest.raises(twire.ProtocolError):
            send(made)
        (exchange,) = recording.exchanges
        assert exchange.response is None
        assert isinstance(exchange.error, twire.ProtocolError)
        assert (exchange.error.sent, len(recording)) == ("maybe", 1)


class TestHooks:
    @both_ways
    def test_each_try_is_told(self, how: str) -> None:
        told: list[Any] = []
        script = (
            ScriptedTransport()
            .respond(503, None, {"Retry-After": "0"})
            .respond(200, {"sid": "SM1"}, {"Twilio-Request-Id": "RQ1"})
        )
        made = client(script, on_request=told.append, on_response=[told.append])
        fetched(made, how)
        first, ended, second, last = told
        assert isinstance(first, Attempt)
        assert isinstance(ended, AttemptOutcome)
        assert (first.operation, first.method, first.number) == (
            "api.v2010.accounts.messages.fetch",
            "GET",
            1,
        )
        assert (ended.status, ended.kind, ended.sent, ended.retry_in) == (503, "api", "maybe", 0.0)
        assert (second.number, last.number, last.status, last.kind) == (2, 2, 200, None)
        assert (last.sent, last.request_id, last.retry_in) == ("yes", "RQ1", None)
        assert 0 <= last.duration < 60
        said = repr(told) + last.path
        assert ACCOUNT not in said
        assert TOKEN not in said

    @both_ways
    def test_they_see_the_callers_context(self, how: str) -> None:
        name: contextvars.ContextVar[str] = contextvars.ContextVar("name", default="nobody")
        seen: list[tuple[str, int]] = []

        def hook(_: Any) -> None:
            seen.append((name.get(), threading.get_ident()))

        made = client(ScriptedTransport().respond(200, {"sid": "SM1"}), on_request=hook, on_response=hook)
        name.set("alice")
        fetched(made, how)
        assert seen == [("alice", threading.get_ident())] * 2

    @both_ways
    def test_one_that_fails_does_not_cost_the_call(self, how: str, monkeypatch: Any) -> None:
        reported: list[Any] = []
        monkeypatch.setattr(sys, "unraisablehook", lambda about: reported.append(about.exc_value))

        def hook(_: Any) -> None:
            raise ValueError("planted")

        made = client(ScriptedTransport().respond(200, {"sid": "SM1"}), on_response=hook)
        assert fetched(made, how).sid == "SM1"
        assert [str(error) for error in reported] == ["planted"]

    def test_one_may_make_a_call_of_its_own(self) -> None:
        other = client(ScriptedTransport().respond(200, {"sid": "SM2"}))
        got: list[str] = []
        made = client(
            ScriptedTransport().respond(200, {"sid": "SM1"}),
            on_response=lambda _: got.append(other.messages("SM2").fetch().sid),
        )
        assert made.messages("SM1").fetch().sid == "SM1"
        assert got == ["SM2"]

    def test_one_that_ends_the_program_ends_it(self) -> None:
        def hook(_: Any) -> None:
            raise SystemExit(3)

        with pytest.raises(SystemExit):
            client(ScriptedTransport().respond(200, {"sid": "SM1"}), on_request=hook).messages("SM1").fetch()

    def test_what_is_no_function(self) -> None:
        for given in (5, [5], "x"):
            with pytest.raises(twire.ConfigError, match="want functions"):
                client(ScriptedTransport(), on_request=given)

    def test_lists(self) -> None:
        told: list[AttemptOutcome] = []
        made = client(
            ScriptedTransport().respond(200, {"messages": [{"sid": "SM1"}]}), on_response=told.append
        )
        assert len(made.messages.list()) == 1
        assert [finished.status for finished in told] == [200]


def test_the_protocols_are_there_for_annotations() -> None:
    import twire.transport

    class Mine(twire.transport.Transport):
        def send(self, request: Request, timeout: float, /) -> Response:
            return OK

    assert client(Mine()).messages("SM1").fetch().sid == "SM1"
    assert not hasattr(twire.transport, "nonsense")


@pytest.mark.parametrize("way_out", [object(), 5, "requests", Recording()])
def test_what_is_no_transport(way_out: Any) -> None:
    with pytest.raises(twire.ConfigError, match="http_client: wants an object"):
        client(way_out)


def test_as_many_at_a_time_as_are_allowed(server: FaultServer) -> None:
    gate, under_way, most = threading.Event(), [0], [0]
    lock = threading.Lock()

    def gated(shared: FaultServer, connection: Any) -> bool:
        with lock:
            under_way[0] += 1
            most[0] = max(most[0], under_way[0])
        gate.wait(60)
        with lock:
            under_way[0] -= 1
        return answer(200, {"sid": "SM1"})(shared, connection)

    server.play(gated)
    made = Client(
        ACCOUNT, TOKEN, base_url=server.url, max_concurrent_requests=2, timeout=60, attempt_timeout=60
    )
    threads = [threading.Thread(target=made.messages("SM1").fetch) for _ in range(6)]
    for thread in threads:
        thread.start()
    while under_way[0] < 2:
        gate.wait(0.01)
    gate.set()
    for thread in threads:
        thread.join()
    assert (most[0], len(server.seen)) == (2, 6)
