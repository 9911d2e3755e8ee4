"""Measures the outbox: `outbox.py TWIRE OUTBOX_BENCH [SECONDS]` prints lines of NAME, FIGURE, OTHER, RATIO,
TARGET and `NOT MET` or nothing, separated by tabs. SECONDS is how long the pace is measured.

The other side of an enqueue is a synced insert into SQLite. Messages go to a server in this process that
notes when each request arrives.
"""

from __future__ import annotations

import asyncio
import json
import os
import pathlib
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time

from exchanges import Exchanges

TWIRE, BENCH = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
SECONDS = float(sys.argv[3]) if len(sys.argv) > 3 else 60.0
ACCOUNT, TOKEN, TO, FROM = (
    "AC0123456789abcdef0123456789abcdef",
    "token-token-token",
    "+15558676543",
    "+15005550006",
)


def line(name: str, ours: str, other: str = "", ratio: str = "", target: str = "", met: bool = True) -> None:
    print(name, ours, other, ratio, target, "" if met else "NOT MET", sep="\t", flush=True)


def percentile(values: list[float], percent: int) -> float:
    return sorted(values)[min(len(values) * percent // 100, len(values) - 1)]


class Twilio:
    """Accepts every message, and notes when."""

    def __init__(self) -> None:
        self.arrived: list[tuple[float, str]] = []

    async def start(self) -> str:
        server = await asyncio.get_running_loop().create_server(
            lambda: Exchanges(self.respond), "127.0.0.1", 0
        )
        return f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"

    def respond(self, exchange: Exchanges, message: bytes) -> None:
        head, _, form = message.partition(b"\r\n\r\n")
        if head.startswith(b"POST"):
            text = re.search(rb"Body=([^&]*)", form)
            self.arrived.append((time.monotonic(), text[1].decode() if text else ""))
            body = json.dumps({"sid": f"SM{len(self.arrived):032x}", "status": "queued"}).encode()
            status = b"201 Created"
        else:
            body, status = json.dumps({"messages": [], "next_page_uri": None}).encode(), b"200 OK"
        head = b"HTTP/1.1 %s\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % (
            status,
            len(body),
        )
        exchange.transport.write(head + body)


class Machine:
    """A spool, a store and a configuration."""

    def __init__(self, folder: str, url: str, rate: float) -> None:
        self.folder = pathlib.Path(folder)
        self.store = self.folder / "outbox.db"
        for part in ("tmp", "new", "bad"):
            (self.folder / "spool" / part).mkdir(parents=True)
        config = self.folder / "twire.toml"
        config.write_text(
            f'[spool]\npath = "{folder}/spool"\n[store]\npath = "{self.store}"\n'
            '[storm]\nsms = "off"\nbreaker = "off"\n'
            f'[senders.main]\nfrom = "{FROM}"\nrate = {rate}\n[track]\npoll = false\n'
        )
        self.env = {
            **{name: value for name, value in os.environ.items() if not name.startswith("TWI")},
            "HOME": folder,
            "TWIRE_CONFIG": str(config),
            "TWIRE_BASE_URL": url,
            "TWILIO_ACCOUNT_SID": ACCOUNT,
            "TWILIO_AUTH_TOKEN": TOKEN,
        }

    def fill(self, ready: int, over: int) -> None:
        subprocess.run([BENCH, "fill", self.store, str(ready), str(over)], check=True)

    def worker(self) -> subprocess.Popen[bytes]:
        return subprocess.Popen([TWIRE, "outbox", "run"], env=self.env, stdin=subprocess.DEVNULL)

    def notify(self, *arguments: str) -> list[str]:
        return [TWIRE, "notify", "--to", TO, *arguments]


def enqueue() -> float:
    """Returns the 99th percentile of an fsync with 32 writers, in milliseconds."""
    with tempfile.TemporaryDirectory(dir=".") as folder:
        text = subprocess.run([BENCH, "writers", folder], check=True, capture_output=True, text=True).stdout
    times = {tuple(words[:2]): float(words[3]) / 1000 for words in map(str.split, text.splitlines())}
    for writers in ("1", "8", "32"):
        ours, sqlite, syncs = (times[how, writers] for how in ("enqueue", "sqlite", "fsyncs"))
        line(
            f"enqueue, {writers} writer{'s' if writers > '1' else ''}, p99, over SQLite",
            f"{ours:.1f} ms",
            f"{sqlite:.1f} ms",
            f"{ours / sqlite:.2f}",
        )
        line(
            f"... over two fsyncs of {writers}",
            f"{ours:.1f} ms",
            f"{syncs:.1f} ms",
            f"{ours / syncs:.2f}",
            "2.5",
            ours <= 2.5 * syncs,
        )
    return times["fsyncs", "32"] / 2


def spawn_all(commands: list[list[str]], env: dict[str, str]) -> list[float]:
    """Milliseconds from the start of each program to its end, all started at once."""
    started = {os.posix_spawn(command[0], command, env): time.perf_counter() for command in commands}
    times = []
    for _ in commands:
        process, status = os.waitpid(-1, 0)
        times.append((time.perf_counter() - started[process]) * 1000)
        assert status == 0, status
    return times


def programs(fsync: float) -> None:
    with tempfile.TemporaryDirectory(dir=".") as folder:
        machine = Machine(str(pathlib.Path(folder).resolve()), "http://127.0.0.1:9", 1)
        ours, theirs = [], []
        for _ in range(8):
            ours += spawn_all([machine.notify("x")] * 32, machine.env)
            theirs += spawn_all([[BENCH, "insert", f"{folder}/direct.db"]] * 32, machine.env)
        mine, other = percentile(ours, 99), percentile(theirs, 99)
        name = "32 programs that enqueue at once, start to end, p99"
        line(f"{name}, over SQLite", f"{mine:.0f} ms", f"{other:.0f} ms", f"{mine / other:.2f}")
        line(
            "... over an fsync of 32",
            f"{mine:.0f} ms",
            f"{fsync:.1f} ms",
            f"{mine / fsync:.1f}",
            "10",
            mine <= 10 * fsync,
        )
        source = pathlib.Path(folder, "source")
        source.write_bytes(b"x" * 300)
        walls, processor, copies = [], [], []
        for n in range(40):
            begun = time.perf_counter()
            process = os.posix_spawn(TWIRE, machine.notify(f"text {n}"), machine.env)
            _, status, used = os.wait4(process, 0)
            walls.append((time.perf_counter() - begun) * 1000)
            assert status == 0
            processor.append((used.ru_utime + used.ru_stime) * 1000)
            copy = ["/usr/bin/dd", f"if={source}", f"of={folder}/copy-{n}", "conv=fsync", "status=none"]
            begun = time.perf_counter()
            os.waitpid(os.posix_spawn(copy[0], copy, machine.env), 0)
            copies.append((time.perf_counter() - begun) * 1000)
        used_by_one = statistics.median(processor)
        line("twire notify, CPU time", f"{used_by_one:.1f} ms", "", "", "3 ms", used_by_one <= 3)
        mine, other = statistics.median(walls), statistics.median(copies)
        line(
            "twire notify, start to end, over dd conv=fsync",
            f"{mine:.1f} ms",
            f"{other:.1f} ms",
            f"{mine / other:.2f}",
            "2.5",
            mine <= 2.5 * other,
        )


def status(process: int) -> tuple[float, int]:
    """Resident megabytes, and how often its threads have slept."""
    sleeps, size = 0, 0.0
    for task in pathlib.Path(f"/proc/{process}/task").iterdir():
        text = (task / "status").read_text()
        sleeps += int(re.search(r"\nvoluntary_ctxt_switches:\s*(\d+)", text)[1])  # type: ignore[index]
        size = int(re.search(r"\nVmRSS:\s*(\d+)", text)[1]) / 1024  # type: ignore[index]
    return size, sleeps


async def idle(url: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(folder, url, 1)
        worker = machine.worker()
        await asyncio.sleep(2)
        _, before = status(worker.pid)
        await asyncio.sleep(10)
        size, after = status(worker.pid)
        worker.terminate()
        worker.wait()
    line("idle worker, memory", f"{size:.1f} MB", "", "", "15 MB", size <= 15)
    line("... wakes up in 10 s", f"{after - before}", "", "", "0", after == before)


def million() -> None:
    # Where a sync costs nothing: a claim is one, and the disk's is measured above.
    memory = "/dev/shm" if pathlib.Path("/dev/shm").is_dir() else "."
    with tempfile.TemporaryDirectory(dir=memory) as folder:
        store = f"{folder}/outbox.db"
        for ready, over in ((1_000, 0), (100_000, 900_000)):
            pathlib.Path(store).unlink(missing_ok=True)
            subprocess.run([BENCH, "fill", store, str(ready), str(over)], check=True)
            words = subprocess.run(
                [BENCH, "claim", store], check=True, capture_output=True, text=True
            ).stdout.split()
            p50, p99, grown = (float(word) for word in words)
            name = f"a claim from {ready + over:,} deliveries, in memory, p50"
            line(name, f"{p50 / 1000:.2f} ms", "", "", "2 ms", p50 <= 2000)
            line("... p99", f"{p99 / 1000:.2f} ms")
            line(
                "... memory grown by 1,000 claims",
                f"{grown / 1000:.1f} MB",
                "",
                "",
                "flat (1 MB)",
                grown <= 1000,
            )


def most_in_a_second(times: list[float]) -> int:
    most, first = 0, 0
    for last, at in enumerate(times):
        while at - times[first] >= 1:
            first += 1
        most = max(most, last - first + 1)
    return most


async def pace(twilio: Twilio, url: str, rate: float, seconds: float, kill_every: float | None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(folder, url, rate)
        machine.fill(int(rate * (seconds + 10)), 0)
        twilio.arrived.clear()
        worker = machine.worker()
        while not twilio.arrived:
            await asyncio.sleep(0.01)
        begun = twilio.arrived[0][0]
        kills = 0
        while (left := begun + seconds - time.monotonic()) > 0:
            await asyncio.sleep(min(kill_every or left, left))
            if kill_every and left > kill_every:
                worker.send_signal(signal.SIGKILL)
                worker.wait()
                worker = machine.worker()
                kills += 1
        worker.kill()
        worker.wait()
    times = [at for at, _ in twilio.arrived if at < begun + seconds]
    share = len(times) / (rate * seconds)
    most = most_in_a_second(times) / rate
    name = f"pace of {rate:g} messages a second for {seconds:g} s"
    if kill_every is None:
        line(name, f"{share:.2%}", "", "", "±1 %", abs(share - 1) <= 0.01)
    else:
        line(
            f"{name}, the worker killed {kills} times", f"{share:.2%}", "", "", "at most 101 %", share <= 1.01
        )
    line("... most in any second", f"{most:.2f} of it", "", "", "1.1", most <= 1.1)


async def critical(twilio: Twilio, url: str, waiting: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        machine = Machine(folder, url, 100)
        machine.fill(waiting, 0)
        twilio.arrived.clear()
        worker = machine.worker()
        await asyncio.sleep(2)
        enqueued = []
        for n in range(120):
            enqueued.append(time.monotonic())
            command = machine.notify("--priority", "critical", f"critical{n}end")
            process = await asyncio.create_subprocess_exec(*command, env=machine.env)
            assert await process.wait() == 0
            await asyncio.sleep(0.13)
        await asyncio.sleep(2)
        worker.kill()
        worker.wait()
    found = {text: at for at, text in twilio.arrived}
    waits = [(found[f"critical{n}end"] - at) * 1000 for n, at in enumerate(enqueued)]
    p99 = percentile(waits, 99)
    name = f"critical, {waiting:,} bulk waiting, start of enqueue to request, p50"
    line(name, f"{statistics.median(waits):.0f} ms")
    line("... p99", f"{p99:.0f} ms", "", "", "150 ms", p99 <= 150)


async def workers() -> None:
    twilio = Twilio()
    url = await twilio.start()
    await idle(url)
    await pace(twilio, url, 50, SECONDS, None)
    await pace(twilio, url, 50, SECONDS / 2, 5)
    await critical(twilio, url, 100_000)


def main() -> None:
    fsync = enqueue()
    programs(fsync)
    million()
    asyncio.run(workers())


main()
