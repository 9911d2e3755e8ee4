"""What happens while a call waits: other threads run, signals get through, the process may end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading

import pytest

import twire
from conftest import ACCOUNT, TOKEN, run, send
from fault_server import HANG, FaultServer, answer
from twire import _twire
from twire.rest import Client

START = f"""
import os, signal, sys, threading, time
from twire.rest import Client
client = Client({ACCOUNT!r}, {TOKEN!r}, base_url=sys.argv[1])
def send():
    return client.messages.create(to="+15558676543", from_="+15005550006", body="x")
"""

# Ends within ten minutes, and no attempt before: what ends it in a test is something else.
PATIENT = f"client = Client({ACCOUNT!r}, {TOKEN!r}, base_url=sys.argv[1], timeout=600, attempt_timeout=600)\n"


def test_the_lock_is_released(client: Client, server: FaultServer) -> None:
    """The waiting thread is answered only after this one has run."""
    ran = threading.Event()

    def after_python_ran(_server: FaultServer, connection: object) -> bool:
        server.hanging.set()
        assert ran.wait(60)
        return answer(201, {"sid": "SM1"})(_server, connection)

    server.play(after_python_ran)
    sids: list[str] = []
    thread = threading.Thread(target=lambda: sids.append(send(client).sid))
    thread.start()
    assert server.hanging.wait(60)
    # The call waits for its answer, and Python runs here.
    assert sids == []
    ran.set()
    thread.join()
    assert sids == ["SM1"]


@pytest.mark.skipif(sys.platform != "linux", reason="no figures of one thread")
def test_a_waiting_call_sleeps(server: FaultServer) -> None:
    """It wakes for signals, 20 times a second."""
    import resource
    import time

    client = Client(ACCOUNT, TOKEN, base_url=server.url, timeout=2, retries=0)
    server.play(HANG)
    before, begun = resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw, time.monotonic()
    with pytest.raises(twire.RequestTimeoutError):
        send(client)
    # On a busy machine the call ends later than its deadline.
    seconds = time.monotonic() - begun
    assert resource.getrusage(resource.RUSAGE_THREAD).ru_nvcsw - before < 40 * seconds


def test_64_threads_on_one_client(client: Client, server: FaultServer) -> None:
    def echo(_server: FaultServer, connection: object) -> bool:
        return answer(201, {"sid": "SM1"})(_server, connection)

    server.play(echo)
    messages, failures = client.messages, []
    start = threading.Barrier(64)

    def work(number: int) -> None:
        start.wait()
        try:
            for turn in range(5):
                assert (
                    messages.create(to="+15558676543", from_="+15005550006", body=f"{number}.{turn}").sid
                    == "SM1"
                )
        except Exception as error:
            failures.append(error)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(64)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    bodies = sorted(seen.body.rpartition("Body=")[2] for seen in server.seen)
    assert bodies == sorted(f"{number}.{turn}" for number in range(64) for turn in range(5))


def start_hanging(server: FaultServer, program: str) -> subprocess.Popen[str]:
    """A process whose call hangs; it would wait for ten minutes."""
    server.play(HANG)
    process = subprocess.Popen(
        [sys.executable, "-c", START + PATIENT + program, server.url],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert server.hanging.wait(60)
    return process


def test_ctrl_c_ends_a_waiting_call(server: FaultServer) -> None:
    """The server never answers, and the attempt would last ten minutes: the interrupt ends it first."""
    program = """
try:
    send()
except KeyboardInterrupt:
    print("interrupted", flush=True)
    sys.stdin.close()
    os._exit(0)
"""
    with start_hanging(server, program) as process:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (out, err, process.returncode) == ("interrupted\n", "", 0)
    assert len(server.seen) == 1


def test_ctrl_c_ends_a_waiting_list(server: FaultServer) -> None:
    program = """
try:
    client.messages.list()
except KeyboardInterrupt:
    print("interrupted", flush=True)
    os._exit(0)
"""
    with start_hanging(server, program) as process:
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert (out, process.returncode) == ("interrupted\n", 0)


def test_a_handler_that_returns_does_not_end_the_call(server: FaultServer) -> None:
    program = """
signal.signal(signal.SIGUSR1, lambda *_: print("noted", flush=True))
print("ready", flush=True)
print(send().sid)
"""
    gate = threading.Event()

    def gated(_server: FaultServer, connection: object) -> bool:
        server.hanging.set()
        assert gate.wait(60)
        return answer(201, {"sid": "SM1"})(_server, connection)

    server.play(gated)
    with subprocess.Popen(
        [sys.executable, "-c", START + program, server.url], stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        assert server.hanging.wait(60)
        process.send_signal(signal.SIGUSR1)
        assert process.stdout.readline() == "noted\n"
        gate.set()
        assert process.stdout.read() == "SM1\n"
    assert process.returncode == 0


def test_the_process_ends_with_a_call_in_flight(server: FaultServer) -> None:
    program = """
threading.Thread(target=send, daemon=True).start()
sys.stdin.readline()
print("leaving", flush=True)
"""
    server.play(HANG)
    with subprocess.Popen(
        [sys.executable, "-c", START + program, server.url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert server.hanging.wait(60)
        out, err = process.communicate("\n", timeout=60)
    assert (out, err, process.returncode) == ("leaving\n", "", 0)


def test_a_call_from_inside_an_event_loop(client: Client, server: FaultServer) -> None:
    import asyncio

    server.play(answer(201, {"sid": "SM1"}))

    async def main() -> list[str]:
        found = await asyncio.gather(*(asyncio.to_thread(lambda: send(client).sid) for _ in range(8)))
        return [*found, send(client).sid]

    assert asyncio.run(main()) == ["SM1"] * 9


def test_sigpipe_is_left_alone(server: FaultServer) -> None:
    from fault_server import RESET_BEFORE

    program = """
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
for _ in range(20):
    try:
        send()
    except Exception as error:
        kind = type(error).__name__
print(kind, signal.getsignal(signal.SIGPIPE) is signal.SIG_DFL)
"""
    server.play(RESET_BEFORE)
    done = run(START + program, server.url)
    assert (done.stdout, done.returncode) == ("ProtocolError True\n", 0), done.stderr


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="no /proc here")
def test_one_thread_and_only_at_the_first_call(server: FaultServer) -> None:
    program = """
def names():
    return sorted(open(f"/proc/self/task/{t}/comm").read().strip() for t in os.listdir("/proc/self/task"))
before = names()
send(); send()
# A thread gives itself its name when it runs first, which may be after the calls.
until = time.monotonic() + 30
while names() == sorted([*before, *before]) and time.monotonic() < until:
    time.sleep(0.001)
print(len(before), len(names()), [name for name in names() if name.startswith("twire")])
"""
    server.play(answer(201, {"sid": "SM1"}))
    done = run(START + program, server.url)
    assert done.stdout == "1 2 ['twire-io']\n", done.stderr


def test_a_list_read_by_two_threads_says_so(client: Client, server: FaultServer) -> None:
    gate = threading.Event()

    def gated(_server: FaultServer, connection: object) -> bool:
        server.hanging.set()
        assert gate.wait(60)
        return answer(200, {"messages": [{"sid": "SM1"}]})(_server, connection)

    server.play(gated)
    pages = client._core.pages(_twire.CatalogOperation("messages.list"), (ACCOUNT,), {})
    found: list[object] = []
    thread = threading.Thread(target=lambda: found.extend(pages.read_next()))
    thread.start()
    assert server.hanging.wait(60)
    with pytest.raises(RuntimeError, match="being read already"):
        pages.read_next()
    gate.set()
    thread.join()
    assert len(found) == 1
    assert not isinstance(found[0], twire.TwireError)
