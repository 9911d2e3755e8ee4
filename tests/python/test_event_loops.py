"""The client in uvloop, gevent, trio and AnyIO; and when an event loop or the I/O thread fails."""

from __future__ import annotations

import asyncio
import sys
from typing import Any

import pytest

import twire
import twire.aio
from conftest import ACCOUNT, TOKEN, run
from fault_server import FaultServer, answer
from twire.rest import _loop
from twire.transport import ScriptedTransport

MESSAGE = answer(201, {"sid": "SM1", "body": "Ready."})
PAGE = answer(200, {"messages": [{"sid": "SM1"}, {"sid": "SM2"}]})
IMPORTS = f"""
import asyncio, os, sys
import twire, twire.aio
from twire.rest import Client
from twire.transport import Response, ScriptedTransport
MESSAGE = dict(to="+15558676543", from_="+15005550006", body="Ready.")
ACCOUNT, TOKEN = "{ACCOUNT}", "{TOKEN}"
"""


def output(program: str, *args: str) -> list[str]:
    done = run(program, *args)
    assert done.returncode == 0, done.stderr
    return done.stdout.split()


def test_uvloop(server: FaultServer) -> None:
    uvloop = pytest.importorskip("uvloop")
    server.play(MESSAGE, PAGE)
    seen: list[Any] = []

    async def main() -> list[str]:
        async with twire.aio.Client(ACCOUNT, TOKEN, base_url=server.url, on_response=seen.append) as client:
            sent = await client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
            return [sent.sid, *[record.sid async for record in client.messages.stream()]]

    assert uvloop.run(main()) == ["SM1", "SM1", "SM2"]
    assert [outcome.status for outcome in seen] == [201, 200]


GEVENT = f"""
from gevent import monkey; monkey.patch_all()
import gevent
from gevent.event import Event
{IMPORTS}
"""


class TestGevent:
    @pytest.fixture(autouse=True)
    def _gevent(self) -> None:
        pytest.importorskip("gevent")

    def test_other_greenlets_run_meanwhile(self) -> None:
        """The transport of each request returns when all requests are in flight."""
        program = """
all_here, here = Event(), []
class Transport:
    def send(self, request, timeout):
        here.append(1)
        if len(here) == 20:
            all_here.set()
        assert all_here.wait(60)
        return Response(201, {}, '{"sid": "SM1"}')
client = Client(ACCOUNT, TOKEN, http_client=Transport())
sent = [gevent.spawn(client.messages.create, **MESSAGE) for _ in range(20)]
gevent.joinall(sent, raise_error=True)
print(len(sent), sent[0].value.sid)
"""
        assert output(GEVENT + program) == ["20", "SM1"]

    def test_requests_and_pages(self, server: FaultServer) -> None:
        server.play(MESSAGE, MESSAGE, PAGE)
        program = """
ticks = []
def tick():
    while True:
        ticks.append(1)
        gevent.sleep(0)
client = Client(ACCOUNT, TOKEN, base_url=sys.argv[1])
gevent.spawn(tick)
gevent.sleep(0)
before = len(ticks)
print(gevent.spawn(client.messages.create, **MESSAGE).get().sid, len(ticks) > before)
print(client.request("GET", "/x.json").json()["sid"])
print(*[record.sid for record in client.messages.stream()])
"""
        assert output(GEVENT + program, server.url) == ["SM1", "True", "SM1", "SM1", "SM2"]

    def test_hooks_errors_and_a_killed_greenlet(self, server: FaultServer) -> None:
        server.play(answer(400, {"code": 21211, "message": "no", "status": 400}))
        program = """
greenlets = set()
def hook(outcome):
    greenlets.add(gevent.getcurrent())
client = Client(ACCOUNT, TOKEN, base_url=sys.argv[1], on_response=hook)
failing = gevent.spawn(client.messages.create, **MESSAGE)
gevent.wait([failing])
print(type(failing.exception).__name__, failing.exception.code, greenlets == {failing})
class Silent:
    def send(self, request, timeout):
        started.set()
        gevent.sleep(60)
started = Event()
waiting = gevent.spawn(Client(ACCOUNT, TOKEN, http_client=Silent()).messages.create, **MESSAGE)
started.wait(60)
waiting.kill()
print(type(waiting.value).__name__)
client.close()
try:
    gevent.spawn(client.messages.create, **MESSAGE).get()
except twire.ConfigError as error:
    print("closed" in str(error))
"""
        done = run(GEVENT + program, server.url)
        assert done.stdout.split() == ["ApiError", "21211", "True", "GreenletExit", "True"], done.stderr

    def test_asyncio_in_a_patched_program(self, server: FaultServer) -> None:
        server.play(*[MESSAGE] * 5)
        program = """
async def main():
    async with twire.aio.Client(ACCOUNT, TOKEN, base_url=sys.argv[1]) as client:
        return await asyncio.gather(*[client.messages.create(**MESSAGE) for _ in range(5)])
print(len(asyncio.run(main())))
"""
        assert output(GEVENT + program, server.url) == ["5"]


class TestTrio:
    NEEDED = "need a running event loop of asyncio"

    def test_coroutines_name_what_is_needed(self) -> None:
        trio = pytest.importorskip("trio")
        client = twire.aio.Client(ACCOUNT, TOKEN, http_client=ScriptedTransport())

        async def main() -> None:
            with pytest.raises(RuntimeError, match=self.NEEDED):
                await client.messages("SM1").fetch()
            with pytest.raises(RuntimeError, match="to_thread"):
                await client.request("GET", "/x")
            with pytest.raises(RuntimeError, match=self.NEEDED):
                await client.messages.list()

        trio.run(main)

    def test_the_blocking_client_in_a_thread(self) -> None:
        trio = pytest.importorskip("trio")
        client = twire.Client(ACCOUNT, TOKEN, http_client=ScriptedTransport().respond(200, {"sid": "SM1"}))
        assert trio.run(trio.to_thread.run_sync, client.messages("SM1").fetch).sid == "SM1"


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_anyio(backend: str) -> None:
    anyio = pytest.importorskip("anyio")
    pytest.importorskip(backend)
    script = ScriptedTransport().respond(200, {"sid": "SM1"})
    message = twire.Client(ACCOUNT, TOKEN, http_client=script).messages("SM1")

    async def main() -> str:
        if backend == "asyncio":
            return str((await message.fetch_async()).sid)
        with pytest.raises(RuntimeError, match=TestTrio.NEEDED):
            await message.fetch_async()
        return str((await anyio.to_thread.run_sync(message.fetch)).sid)

    assert anyio.run(main, backend=backend) == "SM1"


class TestFailures:
    def test_a_request_that_never_ends_is_a_timeout(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(_loop, "_SLACK", 0.0)
        monkeypatch.setattr(_loop, "_WATCH_INTERVAL", 0.01)
        monkeypatch.setattr(_loop._LoopRequests, "submit", lambda self, loop: None)

        async def main() -> None:
            client = twire.aio.Client(ACCOUNT, TOKEN, http_client=ScriptedTransport(), timeout=0.05)
            await asyncio.wait_for(client.messages("SM1").fetch(), 60)

        with pytest.raises(twire.RequestTimeoutError, match="does not respond") as caught:
            asyncio.run(main())
        assert caught.value.sent == "maybe"

    def test_a_host_that_closes_and_reuses_the_epoll_descriptor(self, server: FaultServer) -> None:
        server.play(*[MESSAGE] * 9)
        program = """
def descriptors():
    for name in os.listdir("/proc/self/fd"):
        try:
            yield int(name), os.readlink(f"/proc/self/fd/{name}")
        except OSError:
            pass
async def main():
    before = dict(descriptors())
    client = twire.aio.Client(ACCOUNT, TOKEN, base_url=sys.argv[1], retries=0)
    await client.messages.create(**MESSAGE)
    client = client.with_options(timeout=1)
    ours = [number for number, kind in descriptors() if number not in before and "eventpoll" in kind]
    assert ours
    # The host closes them, and opens files of its own at these numbers.
    for number in ours:
        os.dup2(os.open(os.devnull, os.O_RDWR), number)
    for _ in range(2):
        try:
            await asyncio.wait_for(client.messages.create(**MESSAGE), 60)
            print("sent")
        except twire.TwireError as error:
            print(type(error).__name__)
    sys.stdout.flush()
    os._exit(0)
asyncio.run(main())
"""
        ends = output(IMPORTS + program, server.url)
        assert len(ends) == 2
        assert set(ends) <= {"sent", "RequestTimeoutError", "InternalError"}

    def test_an_interrupt_of_a_hook_loses_no_other_response(self) -> None:
        loop = asyncio.new_event_loop()

        def interrupt(_: object) -> None:
            raise KeyboardInterrupt

        responses = [(1, "first", None, True), (2, "second", None, False)]

        async def main() -> str:
            requests = _loop._requests_of(loop)
            first, second = loop.create_future(), loop.create_future()
            requests._futures = {1: (first, 1e9), 2: (second, 1e9)}
            requests._callback_runners[1] = runner = _loop._CallbackRunner(Core(), first)
            assert runner.future is first

            class Queue:
                def drain(self) -> Any:
                    return responses

            requests.queue = Queue()  # type: ignore[assignment]
            with pytest.raises(KeyboardInterrupt):
                requests._deliver()
            assert isinstance(first.exception(), KeyboardInterrupt)
            return str(await second)

        class Core:
            run_hooks = staticmethod(interrupt)

        assert loop.run_until_complete(main()) == "second"
        loop.close()

    def test_a_panic_is_an_error_and_prints_nothing(self) -> None:
        program = """
from twire import _twire
if hasattr(_twire, "_panic"):  # Not in an optimised extension.
    for on_io_thread in (False, True):
        try:
            _twire._panic(on_io_thread)
        except twire.TwireError as error:
            print(type(error).__name__, "wait.rs" in str(error))
else:
    print("InternalError True InternalError False")
"""
        done = run(IMPORTS + program)
        assert (done.stdout.split(), done.stderr) == (["InternalError", "True", "InternalError", "False"], "")


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="the module has another name")
def test_sub_interpreters_are_rejected() -> None:
    """`except TwireError` would miss the errors of the extension there."""
    pytest.importorskip("_xxsubinterpreters")
    program = """
import _xxsubinterpreters as interpreters
import twire.rest
other = interpreters.create()
interpreters.run_string(other, '''
try: import twire.rest
except ImportError as error: print(error)
''')
interpreters.destroy(other)
print(twire.rest.Client.__name__)
"""
    done = run(program)
    assert done.returncode == 0, done.stderr
    assert "WSGIApplicationGroup %{GLOBAL}" in done.stdout
    assert done.stdout.endswith("Client\n")
