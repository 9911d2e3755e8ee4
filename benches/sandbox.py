"""The sandbox's own figures: `sandbox.py TWIRE [SECONDS [MESSAGES]]` prints lines of NAME, FIGURE and
TARGET, parted by tabs, and ends with 1 when a target is missed.

It starts `TWIRE sandbox` on a free port, and ends it. The load comes from this one process: as many
messages a second as the target says, each with two status callbacks to a server here.
"""

from __future__ import annotations

import asyncio
import base64
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from typing import Any

TWIRE = sys.argv[1]
SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 30.0
STORED = int(sys.argv[3]) if len(sys.argv) > 3 else 100_000
RATE = 1000
CONNECTIONS = 16
missed = False


def line(name: str, figure: str, target: str, met: bool) -> None:
    global missed
    missed = missed or not met
    print(f"{name}\t{figure}\t{target}{'' if met else '  NOT MET'}", flush=True)


class Sandbox:
    """A running sandbox, and how long its start took."""

    def __init__(self, *more: str) -> None:
        begun = time.perf_counter()
        command = [TWIRE, "sandbox", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes", *more]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self.process.stdout is not None
        self.facts: dict[str, Any] = json.loads(self.process.stdout.readline())
        # It answers when it says where it is.
        self.started = time.perf_counter() - begun
        self.port = int(self.facts["url"].rsplit(":", 1)[1])
        account = f"{self.facts['account_sid']}:{self.facts['auth_token']}".encode()
        self.authorization = f"Basic {base64.b64encode(account).decode()}"
        self.list = f"/2010-04-01/Accounts/{self.facts['account_sid']}/Messages.json"

    def memory(self) -> float:
        """Resident megabytes."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        (size,) = (row.split()[1] for row in status.splitlines() if row.startswith("VmRSS"))
        return int(size) / 1024

    def request(self, method: str, target: str, body: str = "") -> bytes:
        head = [
            f"{method} {target} HTTP/1.1",
            f"host: 127.0.0.1:{self.port}",
            f"authorization: {self.authorization}",
            "content-type: application/x-www-form-urlencoded",
            f"content-length: {len(body)}",
        ]
        return ("\r\n".join([*head, "", ""]) + body).encode()

    def stop(self) -> None:
        assert self.process.stdin is not None
        self.process.stdin.close()
        self.process.wait()


class Exchanges(asyncio.Protocol):
    """HTTP/1.1 with a content length, either way round."""

    def __init__(self, whole: Callable[[Exchanges, bytes], None]) -> None:
        self.whole = whole
        self.bytes = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def data_received(self, data: bytes) -> None:
        self.bytes += data
        while (end := self.bytes.find(b"\r\n\r\n")) >= 0:
            head = self.bytes[:end].lower()
            at = head.find(b"content-length: ")
            length = int(head[at + 16 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            size = end + 4 + length
            if len(self.bytes) < size:
                return
            message, self.bytes = self.bytes[:size], self.bytes[size:]
            self.whole(self, message)


class Caller:
    """One connection with one request at a time."""

    def __init__(self) -> None:
        self.answer: asyncio.Future[bytes] | None = None

    async def connect(self, port: int) -> Caller:
        loop = asyncio.get_running_loop()
        _, self.wire = await loop.create_connection(lambda: Exchanges(self.take), "127.0.0.1", port)
        return self

    def take(self, _: Exchanges, message: bytes) -> None:
        assert self.answer is not None
        self.answer.set_result(message)

    async def call(self, request: bytes) -> bytes:
        self.answer = asyncio.get_running_loop().create_future()
        self.wire.transport.write(request)
        return await self.answer


async def load(sandbox: Sandbox, seconds: float, where: str) -> None:
    """Messages at the target's rate, and their callbacks."""
    wanted, arrived = int(RATE * seconds), 0
    every = asyncio.Event()

    def take(wire: Exchanges, _: bytes) -> None:
        nonlocal arrived
        arrived += 1
        wire.transport.write(b"HTTP/1.1 204 No Content\r\n\r\n")
        if arrived == 2 * wanted:
            every.set()

    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Exchanges(take), "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    callback = f"http%3A%2F%2F127.0.0.1%3A{port}%2Fstatus"
    number = sandbox.facts["phone_number"].replace("+", "%2B")
    callers = [await Caller().connect(sandbox.port) for _ in range(CONNECTIONS)]
    begun = loop.time()
    waits: list[float] = []

    async def send(caller: Caller, first: int) -> None:
        for n in range(first, wanted, CONNECTIONS):
            due = begun + n / RATE
            if (early := due - loop.time()) > 0:
                await asyncio.sleep(early)
            body = f"To=%2B1555867{n % 10_000:04}&From={number}&Body=Hello+{n}&StatusCallback={callback}"
            asked = loop.time()
            answer = await caller.call(sandbox.request("POST", sandbox.list, body))
            waits.append(loop.time() - asked)
            assert answer.startswith(b"HTTP/1.1 201"), answer

    await asyncio.gather(*(send(caller, first) for first, caller in enumerate(callers)))
    sent = loop.time() - begun
    try:
        async with asyncio.timeout(60):
            await every.wait()
    except TimeoutError:
        pass
    done = loop.time() - begun
    server.close()
    rate = wanted / sent
    line(
        f"sandbox: messages a second {where}for {seconds:g} s", f"{rate:.0f}", f"{RATE}", rate >= RATE * 0.98
    )
    slow = statistics.quantiles(waits, n=100)[98] * 1000
    # A file is synchronised with the disk now and then, which takes what the disk takes.
    target = "" if where else "50 ms"
    line("... 99 of 100 answered within", f"{slow:.1f} ms", target, bool(where) or slow <= 50)
    line("... callbacks that came", f"{arrived} of {2 * wanted}", "all", arrived == 2 * wanted)
    # A message takes 200 ms to be delivered.
    late = done - sent
    line("... the last callback after the last message", f"{late:.1f} s", "1 s", late <= 1)


async def lists(sandbox: Sandbox) -> None:
    """All stored messages, page after page, three times: the messages that came last are at first
    still in the processor's caches, as no others are."""
    caller = await Caller().connect(sandbox.port)
    passes: list[list[float]] = []
    for _ in range(3):
        target: str | None = f"{sandbox.list}?PageSize=50"
        passes.append([])
        rows = 0
        while target:
            asked = time.perf_counter()
            answer = await caller.call(sandbox.request("GET", target))
            passes[-1].append(time.perf_counter() - asked)
            page = json.loads(answer.split(b"\r\n\r\n", 1)[1])
            rows += len(page["messages"])
            target = page["next_page_uri"]
    times = [statistics.median(page) for page in zip(*passes)]
    part = max(1, len(times) // 20)
    first, last = (statistics.median(some) * 1000 for some in (times[:part], times[-part:]))
    line(
        f"sandbox: pages of {rows} messages: the first, the last",
        f"{first:.2f} ms, {last:.2f} ms",
        "1:1.5",
        last <= first * 1.5,
    )


async def fill(sandbox: Sandbox, count: int) -> None:
    """Stores that many messages."""
    callers = [await Caller().connect(sandbox.port) for _ in range(CONNECTIONS)]
    number = sandbox.facts["phone_number"].replace("+", "%2B")

    async def send(caller: Caller, first: int) -> None:
        for n in range(first, count, CONNECTIONS):
            body = f"To=%2B1555867{n % 10_000:04}&From={number}&Body=Hello+{n}"
            await caller.call(sandbox.request("POST", sandbox.list, body))

    await asyncio.gather(*(send(caller, first) for first, caller in enumerate(callers)))


def main() -> None:
    starts, sizes = [], []
    for _ in range(9):
        sandbox = Sandbox()
        starts.append(sandbox.started * 1000)
        sizes.append(sandbox.memory())
        sandbox.stop()
    start, size = statistics.median(starts), statistics.median(sizes)
    line("sandbox: start until it answers", f"{start:.1f} ms", "100 ms", start <= 100)
    line("sandbox: memory when idle", f"{size:.1f} MB", "30 MB", size <= 30)
    sandbox = Sandbox()
    asyncio.run(load(sandbox, SECONDS, ""))
    stored = int(RATE * SECONDS)
    asyncio.run(fill(sandbox, max(0, STORED - stored)))
    asyncio.run(lists(sandbox))
    line("sandbox: memory with them stored", f"{sandbox.memory():.0f} MB", "", True)
    sandbox.stop()
    with tempfile.TemporaryDirectory() as folder:
        sandbox = Sandbox("--db", f"{folder}/sandbox.db")
        asyncio.run(load(sandbox, SECONDS / 3, "into a file "))
        sandbox.stop()
        sandbox = Sandbox("--db", f"{folder}/sandbox.db")
        count = int(RATE * SECONDS / 3)
        line(
            f"sandbox: start with {count} messages in the file", f"{sandbox.started * 1000:.0f} ms", "", True
        )
        sandbox.stop()


main()
sys.exit(missed)
