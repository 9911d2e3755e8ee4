"""`twire.aio`: calls on an event loop."""

from __future__ import annotations

import asyncio
import inspect
import pickle
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

import twire
from conftest import ACCOUNT, FROM, TO, TOKEN, Sandbox, run
from fault_server import GARBAGE, HANG, FaultServer, answer, refusal
from twire.aio import Client


@pytest.fixture
def client(server: FaultServer) -> Client:
    return Client(ACCOUNT, TOKEN, base_url=server.url, timeout=60, attempt_timeout=60)


def page(number: int, last: int) -> dict[str, Any]:
    following = f"/2010-04-01/Accounts/{ACCOUNT}/Messages.json?Page={number + 1}"
    records = [{"sid": f"SM{number}{n}"} for n in range(2)]
    return {"messages": records, "next_page_uri": None if number == last else following}


class TestCalls:
    def test_the_main_job(self, sandbox: Sandbox) -> None:
        async def main() -> None:
            async with Client(sandbox.account_sid, sandbox.auth_token, base_url=sandbox.url) as client:
                message = await client.messages.create(to=TO, from_=sandbox.phone_number, body="Ready.")
                assert message.sid.startswith("SM")
                assert (await client.messages(message.sid).fetch()).body == "Ready."
                # What an answer can do is awaited too.
                assert (await message.fetch()).sid == message.sid
                assert message.sid in [m.sid async for m in client.messages.stream()]
                service = client.verify.v2.services(sandbox.verify_service_sid)
                sent = await service.verifications.create(to=TO, channel="sms")
                code = await asyncio.to_thread(sandbox.passcode, sent.sid)
                check = await service.verification_checks.create(to=TO, code=code)
                assert check.status == "approved"

        asyncio.run(main())

    def test_a_free_request(self, client: Client, server: FaultServer) -> None:
        server.play(answer(200, {"sid": "SM1", "a": 1}))
        response = asyncio.run(client.request("GET", "/x", {"b": "c"}))
        assert (response.json(), response.status_code) == ({"sid": "SM1", "a": 1}, 200)
        assert server.seen[-1].target == "/x?b=c"

    def test_a_deletion(self, client: Client, server: FaultServer) -> None:
        server.play(answer(204))
        assert asyncio.run(client.messages("SM1").delete()) is True

    def test_options_and_arguments_by_place(self, client: Client, server: FaultServer) -> None:
        verifications = client.verify.v2.services("VA1").verifications
        asyncio.run(verifications.with_options(headers={"X-A": "b"}).create(TO, "sms"))
        assert server.seen[-1].body == "To=%2B15558676543&Channel=sms"
        assert server.seen[-1].headers["x-a"] == "b"
        asyncio.run(client.with_options(headers={"X-A": "c"}).messages("SM1").fetch())
        assert server.seen[-1].headers["x-a"] == "c"

    @pytest.mark.parametrize(
        ("make", "expected"),
        [
            (lambda c: c.messages.create(body="x"), twire.ArgumentError),
            (lambda c: c.messages("..").fetch(), twire.ArgumentError),
            (lambda c: c.messages.list(limit=-1), twire.ArgumentError),
            (lambda c: c.request("GET", "https://evil.example/"), twire.ArgumentError),
        ],
    )
    def test_what_cannot_be_right(
        self, client: Client, server: FaultServer, make: Callable[[Client], Awaitable[Any]], expected: type
    ) -> None:
        async def main() -> None:
            await make(client)

        with pytest.raises(expected):
            asyncio.run(main())
        assert server.seen == []

    def test_errors_say_what_they_say_elsewhere(self, client: Client, server: FaultServer) -> None:
        server.play(refusal(404, 20404, "not found", Twilio_Request_Id="RQ1"))
        with pytest.raises(twire.NotFoundError) as raised:
            asyncio.run(client.messages("SM1").fetch())
        assert (raised.value.status, raised.value.code, raised.value.request_id) == (404, 20404, "RQ1")
        server.play(GARBAGE)
        with pytest.raises(twire.TwireError) as raised:
            asyncio.run(client.messages.create(to=TO, from_=FROM, body="x"))
        assert (raised.value.sent, len(server.seen)) == ("maybe", 1)

    def test_a_deadline(self, client: Client, server: FaultServer) -> None:
        server.play(HANG)
        with pytest.raises(twire.RequestTimeoutError):
            asyncio.run(client.with_options(timeout=0.2).messages("SM1").fetch())

    def test_a_closed_client(self, client: Client) -> None:
        client.close()
        for make in (lambda: client.messages("SM1").fetch(), lambda: client.messages.list()):
            with pytest.raises(twire.ConfigError, match="closed"):
                asyncio.run(make())

    def test_looks(self, client: Client) -> None:
        assert "to" in inspect.signature(client.messages.create).parameters
        assert "Sends an SMS," in (client.messages.create.__doc__ or "")
        assert {"messages", "verify", "request"} <= set(dir(client))
        assert {"create", "stream"} <= set(dir(client.messages))
        assert repr(client.messages).startswith("<twire.aio ")
        assert TOKEN not in repr(client)
        with pytest.raises(TypeError, match="cannot be pickled"):
            pickle.dumps(client)
        with pytest.raises(AttributeError):
            _ = client.mesages


class TestLists:
    def test_pages_are_read_as_they_are_asked_for(self, client: Client, server: FaultServer) -> None:
        async def main() -> None:
            server.play(answer(200, page(0, 2)), answer(200, page(1, 2)), answer(200, page(2, 2)))
            records = client.messages.stream()
            assert server.seen == []
            assert [(await records.__anext__()).sid, len(server.seen)] == ["SM00", 1]
            assert [r.sid async for r in records] == ["SM01", "SM10", "SM11", "SM20", "SM21"]
            server.play(answer(200, page(0, 2)), answer(200, page(1, 2)))
            assert [r.sid for r in await client.messages.list(limit=3)] == ["SM00", "SM01", "SM10"]
            assert len(server.seen) == 2

        asyncio.run(main())

    def test_one_page_and_the_next(self, client: Client, server: FaultServer) -> None:
        async def main() -> None:
            server.play(answer(200, page(0, 1)), answer(200, page(1, 1)))
            first = await client.messages.page(page_size=2)
            kept = first.next_page_url
            second = await first.next_page()
            assert ([r.sid for r in first], second[1].sid, len(second)) == (["SM00", "SM01"], "SM11", 2)
            assert await second.next_page() is None
            server.play(answer(200, page(1, 1)))
            assert [r.sid for r in await client.messages.get_page(kept)] == ["SM10", "SM11"]

        asyncio.run(main())

    def test_an_error_on_the_way(self, client: Client, server: FaultServer) -> None:
        async def main() -> None:
            server.play(answer(200, page(0, 2)), refusal(401, 20003, "no"))
            records = client.messages.stream()
            assert [(await records.__anext__()).sid for _ in range(2)] == ["SM00", "SM01"]
            with pytest.raises(twire.AuthenticationError):
                await records.__anext__()

        asyncio.run(main())


class TestLoops:
    def test_64_calls_in_flight_on_one_loop(self, client: Client) -> None:
        """The server answers none before all are there."""
        everybody = threading.Barrier(64)

        def together(server: FaultServer, connection: Any) -> bool:
            everybody.wait(60)
            return answer(200, {"sid": "SM1"})(server, connection)

        async def main(client: Client) -> None:
            for _ in range(3):
                got = await asyncio.gather(*(client.messages("SM1").fetch() for _ in range(64)))
                assert {message.sid for message in got} == {"SM1"}

        with FaultServer() as server:
            server.play(together)
            threads = threading.active_count()
            asyncio.run(main(Client(ACCOUNT, TOKEN, base_url=server.url, timeout=60, attempt_timeout=60)))
            # The server has one for each connection; here is none for a call.
            assert threading.active_count() - threads <= 64

    @pytest.mark.parametrize("debug", [False, True])
    def test_calls_of_one_turn_have_answers_of_their_own(self, server: FaultServer, debug: bool) -> None:
        def echo(server: FaultServer, connection: Any) -> bool:
            peer = connection.getpeername()
            asked = next(seen.target for seen in reversed(server.seen) if seen.peer == peer)
            return answer(200, {"sid": asked.rpartition("/")[2]})(server, connection)

        async def main() -> None:
            client = Client(ACCOUNT, TOKEN, base_url=server.url, timeout=60, attempt_timeout=60)
            sids = [f"SM{n}" for n in range(32)]
            server.play(echo)
            for _ in range(3):
                calls = [client.messages(sid).fetch() for sid in sids]
                refused = client.messages("..").fetch()
                *got, error = await asyncio.gather(*calls, refused, return_exceptions=True)
                assert [message.sid for message in got] == [f"{sid}.json" for sid in sids]
                assert isinstance(error, twire.ArgumentError)
            assert len(server.seen) == 3 * 32

        asyncio.run(main(), debug=debug)

    def test_a_response_that_cannot_be_converted_is_the_error_of_its_own_call(self) -> None:
        """One bad recipient of a list: the responses come together, and the error of one cannot be made."""
        everybody = threading.Barrier(16)

        def together(server: FaultServer, connection: Any) -> bool:
            peer = connection.getpeername()
            body = next(seen.body for seen in reversed(server.seen) if seen.peer == peer)
            everybody.wait(60)
            is_bad = "To=%2B15558670007" in body
            given = refusal(400, 21211, "Invalid 'To'") if is_bad else answer(201, {"sid": "SM1"})
            return given(server, connection)

        program = f"""
import asyncio, sys
import twire.errors
from twire.aio import Client

def planted(*_):
    raise ValueError("planted")

twire.errors._from_core = planted
client = Client("{ACCOUNT}", "{TOKEN}", base_url=sys.argv[1], timeout=60, attempt_timeout=60)

async def main():
    numbers = [f"+1555867{{n:04}}" for n in range(16)]
    calls = (client.messages.create(to=to, from_="{FROM}", body="x") for to in numbers)
    got = await asyncio.gather(*calls, return_exceptions=True)
    print([n for n, one in enumerate(got) if isinstance(one, ValueError)])
    print(sum(hasattr(one, "sid") for one in got))

asyncio.run(main())
"""
        with FaultServer() as server:
            server.play(together)
            done = run(program, server.url)
        assert (done.returncode, done.stdout) == (0, "[7]\n15\n"), done.stderr

    def test_a_lone_call_is_sent_though_the_loop_does_not_turn(
        self, client: Client, server: FaultServer
    ) -> None:
        async def main() -> None:
            server.play(HANG)
            task = asyncio.create_task(client.messages("SM1").fetch())
            await asyncio.sleep(0)
            assert server.hanging.wait(60)
            task.cancel()

        asyncio.run(main())

    def test_a_call_that_is_given_up_before_it_was_started_is_not_sent(
        self, client: Client, server: FaultServer
    ) -> None:
        async def main() -> None:
            server.play(answer(200, {"sid": "SM1"}))
            # Both of one turn: the second is started at its end.
            first, second = client.messages("SM1").fetch(), client.messages("SM2").fetch()
            waits = first.send(None)
            second.send(None)
            second.close()
            await asyncio.wait([waits])
            assert (await client.messages("SM3").fetch()).sid == "SM1"
            assert ["SM2" in seen.target for seen in server.seen] == [False, False]
            first.close()

        asyncio.run(main())

    def test_a_loop_that_stops_before_calls_were_started_starts_them_when_it_goes_on(
        self, client: Client, server: FaultServer
    ) -> None:
        server.play(answer(200, {"sid": "SM1"}))
        loop = asyncio.new_event_loop()
        try:
            tasks = [loop.create_task(client.messages("SM1").fetch()) for _ in range(3)]
            loop.call_soon(loop.stop)
            loop.run_forever()
            got = loop.run_until_complete(asyncio.gather(*tasks))
            assert [message.sid for message in got] == ["SM1"] * 3
        finally:
            loop.close()

    def test_a_cancelled_task_gives_its_call_up(self, client: Client, server: FaultServer) -> None:
        async def main() -> None:
            server.play(HANG)
            task = asyncio.create_task(client.messages("SM1").fetch())
            await asyncio.to_thread(server.hanging.wait, 60)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            # The loop and the client go on.
            server.play(answer(200, {"sid": "SM2"}))
            assert (await client.messages("SM2").fetch()).sid == "SM2"
            server.play(HANG)
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(client.messages("SM1").fetch(), 0.1)

        asyncio.run(main())

    def test_a_list_whose_reading_was_cancelled_goes_on_where_it_was(
        self, client: Client, server: FaultServer
    ) -> None:
        async def main() -> None:
            server.play(HANG)
            records = client.messages.stream()
            with pytest.raises(asyncio.TimeoutError):
                await asyncio.wait_for(records.__anext__(), 0.1)
            server.play(answer(200, page(0, 0)))
            assert [record.sid async for record in records] == ["SM00", "SM01"]

        asyncio.run(main())

    def test_one_client_on_several_loops(self, client: Client, server: FaultServer) -> None:
        server.play(answer(200, {"sid": "SM1"}))
        got: list[str] = []

        def loop() -> None:
            for _ in range(3):
                got.append(asyncio.run(client.messages("SM1").fetch()).sid)

        threads = [threading.Thread(target=loop) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert got == ["SM1"] * 12

    def test_the_loop_turns_while_calls_are_made(self, client: Client, server: FaultServer) -> None:
        async def main() -> None:
            server.play(HANG)
            task = asyncio.create_task(client.messages("SM1").fetch())
            while not server.hanging.is_set():
                await asyncio.sleep(0)
            for _ in range(10):
                await asyncio.sleep(0)
            assert not task.done()
            task.cancel()

        asyncio.run(main())

    def test_loops_that_are_gone_leave_no_sockets(self, client: Client, server: FaultServer) -> None:
        import gc
        import os
        import time

        server.play(answer(200, {"sid": "SM1"}))

        def once() -> int:
            asyncio.run(client.messages("SM1").fetch())
            gc.collect()
            return len(os.listdir("/proc/self/fd"))

        once()
        before = once()
        # The server closes its end of a connection a moment after the client: one count may be too high.
        until = time.monotonic() + 60
        while (after := [once() for _ in range(5)][-1]) > before and time.monotonic() < until:
            time.sleep(0.05)
        assert after <= before

    @pytest.mark.parametrize("end", ["", "sys.exit(3)", "raise KeyboardInterrupt", "os.kill(os.getpid(), 2)"])
    def test_the_interpreter_ends_with_calls_under_way(self, server: FaultServer, end: str) -> None:
        server.play(HANG)
        program = f"""
import asyncio, os, sys
from twire.aio import Client

client = Client("{ACCOUNT}", "{TOKEN}", base_url=sys.argv[1])

async def main():
    tasks = [asyncio.create_task(client.messages("SM1").fetch()) for _ in range(8)]
    await asyncio.sleep(0.2)
    print("under way", flush=True)
    {end or "pass"}

asyncio.run(main())
"""
        done = run(program, server.url)
        assert done.stdout == "under way\n"
        expected = {"": 0, "sys.exit(3)": 3}.get(end)
        assert (done.returncode == expected) if expected is not None else done.returncode in (-2, 130), (
            done.stderr
        )
        assert "panick" not in done.stderr
        assert "Fatal" not in done.stderr

    def test_a_loop_that_is_never_closed(self, server: FaultServer) -> None:
        server.play(HANG)
        program = f"""
import asyncio, sys
from twire.aio import Client

client = Client("{ACCOUNT}", "{TOKEN}", base_url=sys.argv[1])
loop = asyncio.new_event_loop()
task = loop.create_task(client.messages("SM1").fetch())
loop.run_until_complete(asyncio.sleep(0.2))
print("end", flush=True)
"""
        done = run(program, server.url)
        assert (done.returncode, done.stdout) == (0, "end\n"), done.stderr

    def test_a_forked_child_has_loops_of_its_own(self, server: FaultServer) -> None:
        server.play(answer(200, {"sid": "SM1"}))
        program = f"""
import asyncio, os, sys
from twire.aio import Client

client = Client("{ACCOUNT}", "{TOKEN}", base_url=sys.argv[1])

async def main():
    got = await asyncio.gather(*(client.messages("SM1").fetch() for _ in range(8)))
    return len(got)

assert asyncio.run(main()) == 8
child = os.fork()
if child == 0:
    os._exit(0 if asyncio.run(main()) == 8 else 1)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status), asyncio.run(main()))
"""
        done = run(program, server.url)
        assert done.stdout == "0 8\n", done.stderr
