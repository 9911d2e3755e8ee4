"""Forked children make calls, whatever their parent was doing."""

from __future__ import annotations

import os
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest

from conftest import ACCOUNT, TOKEN, Sandbox, run, send
from fault_server import FaultServer, answer
from twire.rest import Client

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")

SEND = """
def send():
    return client.messages.create(to="+15558676543", from_="+15005550006", body="x").sid
"""
START = f"""
import os, sys, threading
from twire.rest import Client
client = Client()
{SEND}
"""


def environment(server: FaultServer) -> dict[str, str]:
    server.play(answer(201, {"sid": "SM1"}))
    return {
        "TWILIO_ACCOUNT_SID": ACCOUNT,
        "TWILIO_AUTH_TOKEN": TOKEN,
        "TWIRE_BASE_URL": server.url,
        # Python 3.12 warns of forks with threads running.
        "PYTHONWARNINGS": "ignore::DeprecationWarning",
    }


def test_a_child_and_its_child_and_then_the_parent(server: FaultServer) -> None:
    program = (
        START
        + """
first = send()
child = os.fork()
if child == 0:
    sent = send() == send() == first
    grandchild = os.fork()
    if grandchild == 0:
        os._exit(0 if send() == first else 1)
    os._exit(0 if sent and os.waitpid(grandchild, 0)[1] == 0 else 1)
assert os.waitpid(child, 0)[1] == 0
assert send() == first
print("done")
"""
    )
    done = run(program, **environment(server))
    assert (done.stdout, done.stderr, done.returncode) == ("done\n", "", 0)
    assert len(server.seen) == 5
    # The child does not speak on its parent's connection.
    peers = [seen.peer for seen in server.seen]
    assert peers[0] == peers[4]
    assert peers[1] == peers[2]
    assert len(set(peers)) == 3


def test_a_child_that_exits_in_order(server: FaultServer) -> None:
    program = START + "send()\nif os.fork() == 0:\n    send()\n    sys.exit(0)\nprint(os.wait()[1], send())"
    done = run(program, **environment(server))
    assert (done.stdout, done.stderr) == ("0 SM1\n", "")


def test_forks_under_load(server: FaultServer) -> None:
    program = (
        START
        + """
stop = threading.Event()
def busy():
    while not stop.is_set():
        send()
threads = [threading.Thread(target=busy) for _ in range(4)]
for thread in threads:
    thread.start()
failed = 0
for _ in range(40):
    child = os.fork()
    if child == 0:
        try:
            os._exit(0 if send() == "SM1" else 1)
        finally:
            os._exit(2)
    failed += os.waitpid(child, 0)[1] != 0
stop.set()
for thread in threads:
    thread.join()
print(failed, send())
"""
    )
    done = run(program, **environment(server))
    assert (done.stdout, done.returncode) == ("0 SM1\n", 0), done.stderr


@pytest.mark.parametrize("method", ["fork", "spawn", "forkserver"])
def test_multiprocessing(server: FaultServer, tmp_path: Path, method: str) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        f"""
import multiprocessing
from twire.rest import Client

client = Client()

def send(_):
    return client.messages.create(to="+15558676543", from_="+15005550006", body="x").sid

if __name__ == "__main__":
    send(0)
    with multiprocessing.get_context({method!r}).Pool(3) as pool:
        print(set(pool.map(send, range(12))), send(0))
"""
    )
    done = subprocess.run(
        [sys.executable, str(program)],
        env={**os.environ, **environment(server)},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.stdout == "{'SM1'} SM1\n", done.stderr
    assert len(server.seen) == 14


def test_gunicorn_preload(sandbox: Sandbox, tmp_path: Path) -> None:
    """The client is made, and has sent, before the workers are forked."""
    (tmp_path / "app.py").write_text(
        f"""
import os
from twire.rest import Client

client = Client()
{SEND}
first = send()

def app(environ, start_response):
    sid = send()
    start_response("200 OK", [("Content-Type", "text/plain")])
    return [f"{{os.getpid()}} {{sid}}".encode()]
"""
    )
    told, tell = os.pipe()
    config = tmp_path / "conf.py"
    config.write_text(
        f"""
import os

control_socket_disable = True

def when_ready(server):
    os.write({tell}, f"{{server.LISTENERS[0].getsockname()[1]}}\\n".encode())
"""
    )
    command = [sys.executable, "-m", "gunicorn", "--preload", "--workers", "2", "--bind", "127.0.0.1:0"]
    command += ["--config", str(config), "--log-level", "warning", "app:app"]
    with (
        open(told) as ready,
        subprocess.Popen(
            command, cwd=tmp_path, env={**os.environ, **sandbox.environment()}, pass_fds=[tell]
        ) as process,
    ):
        # Ends at once, without a port, where it dies.
        os.close(tell)
        try:
            port = int(ready.readline())
            seen = {}
            for _ in range(40):
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=30) as answered:
                    pid, sid = answered.read().decode().split()
                seen[sid] = pid
                if len(set(seen.values())) == 2:
                    break
            assert all(sid.startswith("SM") for sid in seen)
            assert str(process.pid) not in seen.values()
        finally:
            process.terminate()
            process.wait(120)
    assert process.returncode == 0


def test_a_fork_in_this_process(client: Client, server: FaultServer) -> None:
    server.play(answer(201, {"sid": "SM1"}))
    send(client)
    child = os.fork()
    if child == 0:
        code = 1
        try:
            code = 0 if send(client).sid == "SM1" else 1
        finally:
            os._exit(code)
    assert os.waitpid(child, 0)[1] == 0
    assert send(client).sid == "SM1"
