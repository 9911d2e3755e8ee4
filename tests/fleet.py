#!/usr/bin/env python3
"""Many workers on one PostgreSQL, disturbed: nothing may be sent twice, nothing may be lost.

    tests/fleet.py [--twire PROGRAM] [--workers N] [--rates 1,100,300] [--seconds S] [--kills N] [--crashes N]
                   [--stops N] [--cuts N] [--pace]

Workers are processes, each with a spool of its own; a sandbox of twire's is Twilio, with faults. Workers are
killed; the PostgreSQL is killed and started on the same data; workers are stopped (SIGSTOP) for longer than
their leases, most of them between a request and its answer, and go on; workers are cut off from PostgreSQL,
but not from Twilio: one hears nothing, the next loses its connections with what was on its way. Workers have
the role twire_worker. Prints what was sent, doubled and lost, and each sender's pace; fails if anything was
doubled or lost, and with --pace if a sender was not at its pace. Without a PostgreSQL it is skipped.
"""

from __future__ import annotations

import argparse
import asyncio
import collections
import contextlib
import dataclasses
import json
import os
import pathlib
import random
import re
import signal
import socket
import struct
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from collections.abc import Callable, Iterator
from typing import Any

from postgres import Missing, Postgres
from sandbox_server import SandboxServer

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATABASE = "fleet"
# A member of twire_worker.
USER = "fleet_worker"
# Of the sandbox.
SHORT_CODE = "55555"
# Seconds. An attempt's timeout; a lease takes three times as long. Settle is longer than the sandbox is late.
TIMEOUT, SETTLE_TIMEOUT = 2, 4
LEASE = 3 * TIMEOUT
# An attempt's timeout, once nothing is disturbed any more: on a busy machine the sandbox may be slower than
# the timeout that disturbances need, and what looks for a delivery then would time out again and again.
PATIENT_TIMEOUT = 60
# How long it is waited for a request of a worker that is to be stopped in the middle of one.
NEXT_SEND = 30.0
# What is not over by then is lost; it is no measure of speed.
PATIENCE = 600.0
# What waits for a sender to begin with, in seconds of its rate.
AHEAD = 3.0
FAULTS: list[dict[str, Any]] = [
    {"kind": "slow", "delay": "300ms", "percent": 20},
    {"kind": "close", "landed": True, "percent": 2},
    {"kind": "close", "percent": 2},
    {"kind": "reset", "landed": True, "percent": 1},
    {"kind": "late", "delay": "500ms", "percent": 1},
    {"kind": "status", "status": 503, "landed": True, "percent": 1},
    {"kind": "status", "status": 500, "percent": 1},
    {"kind": "garbled", "percent": 1},
]


class Relay:
    """Passes bytes on, in the loop of `Loop`. While it is cut, it keeps them, or resets all connections."""

    def __init__(
        self,
        target: str | int,
        heard: Callable[[bytes], None] | None = None,
        comes: Callable[[bytes], None] | None = None,
    ) -> None:
        self.target, self.heard, self.comes = target, heard, comes
        self.passes = asyncio.Event()
        self.passes.set()
        self.resets = False
        self.ends: set[asyncio.StreamWriter] = set()
        self.port = 0

    async def start(self) -> Relay:
        server = await asyncio.start_server(self.serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        return self

    async def serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.resets:
            reset(writer)
            return
        try:
            await self.passes.wait()
            if isinstance(self.target, int):
                there, back = await asyncio.open_connection("127.0.0.1", self.target)
            else:
                there, back = await asyncio.open_unix_connection(self.target)
        except OSError:
            writer.close()
            return
        self.ends |= {writer, back}
        await asyncio.gather(
            self.carry(reader, back, self.heard, self.comes), self.carry(there, writer, None, None)
        )
        self.ends -= {writer, back}

    def cut(self, resets: bool) -> None:
        self.passes.clear()
        self.resets = resets
        if resets:
            for end in self.ends:
                reset(end)

    def join(self) -> None:
        self.resets = False
        self.passes.set()

    async def carry(
        self,
        source: asyncio.StreamReader,
        sink: asyncio.StreamWriter,
        heard: Callable[[bytes], None] | None,
        comes: Callable[[bytes], None] | None,
    ) -> None:
        tail = b""
        with contextlib.suppress(OSError):
            while chunk := await source.read(65536):
                if comes:
                    comes(chunk)
                if heard:
                    # A sender's name that is split between two pieces is found with the next one.
                    tail += chunk
                    end = tail.rfind(b"&") + 1
                    heard(tail[:end])
                    tail = tail[end:][-200:]
                await self.passes.wait()
                if sink.is_closing():
                    # It was reset, and what was on its way is lost.
                    break
                sink.write(chunk)
                await sink.drain()
        sink.close()


def reset(writer: asyncio.StreamWriter) -> None:
    """Ends a connection without its peer's consent: a reset, where it is TCP."""
    own: socket.socket = writer.get_extra_info("socket")
    if own.family == socket.AF_INET:
        # It may be closed already.
        with contextlib.suppress(OSError):
            own.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    writer.transport.abort()


class Loop:
    """An event loop in a thread."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        threading.Thread(target=self.loop.run_forever, daemon=True).start()

    def run(self, coroutine: Any) -> Any:
        return asyncio.run_coroutine_threadsafe(coroutine, self.loop).result(30)

    def relay(
        self,
        target: str | int,
        heard: Callable[[bytes], None] | None = None,
        comes: Callable[[bytes], None] | None = None,
    ) -> Relay:
        async def made() -> Relay:
            return await Relay(target, heard, comes).start()

        relay: Relay = self.run(made())
        return relay

    def cut(self, relay: Relay, resets: bool) -> None:
        self.loop.call_soon_threadsafe(relay.cut, resets)

    def join(self, relay: Relay) -> None:
        self.loop.call_soon_threadsafe(relay.join)


class Sandbox(SandboxServer):
    """Twilio, whose requests are noted: when, and by which sender."""

    def __init__(self, twire: str) -> None:
        super().__init__(twire, "--seed", "7")
        port = urllib.parse.urlsplit(self.facts["url"]).port
        assert port is not None
        self.port = port
        self.requests: dict[str, list[float]] = collections.defaultdict(list)

    def hear(self, data: bytes) -> None:
        for found in re.finditer(rb"(?:From|MessagingServiceSid)=([^&\s]+)&", data):
            self.requests[urllib.parse.unquote(found[1].decode())].append(time.monotonic())

    def fail(self) -> None:
        for fault in FAULTS:
            self.ask("faults", fault | {"count": None, "method": "POST", "path": "Messages"})

    def sent(self, phones: set[str]) -> collections.Counter[str]:
        """How often each text was sent. An answer has at most a thousand."""
        texts: collections.Counter[str] = collections.Counter()
        for phone in phones:
            texts.update(message["body"] for message in self.messages(phone))
        return texts

    def messages(self, phone: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.ask("messages", to=phone, limit="1000")["messages"]
        assert len(found) < 1000, "there may be more"
        return found


def new_id() -> str:
    """A ULID."""
    number = int(time.time() * 1000) << 80 | random.getrandbits(80)
    return "".join("0123456789ABCDEFGHJKMNPQRSTVWXYZ"[number >> shift & 31] for shift in range(125, -1, -5))


class Worker:
    """A process, its spool, and its ways to PostgreSQL and Twilio."""

    def __init__(self, fleet: Fleet, number: int) -> None:
        self.fleet, self.number = fleet, number
        self.folder = fleet.folder / f"worker-{number}"
        for part in ("tmp", "new", "bad"):
            (self.folder / "spool" / part).mkdir(parents=True)
        self.relay = fleet.loop.relay(fleet.socket) if fleet.options.cuts else None
        host, port = (
            ("127.0.0.1", self.relay.port) if self.relay else (fleet.database.folder, fleet.database.port)
        )
        self.twilio = fleet.loop.relay(fleet.sandbox.port, fleet.sandbox.hear, self.sends)
        # Holds one thing while the worker is to be stopped by its next request: who takes it stops it.
        self.stops_at_send: list[None] = []
        url = f"postgres://{USER}@/{DATABASE}?host={host}&port={port}&sslmode=disable"
        config = f'[store]\nurl = "{url}"\n[spool]\npath = "{self.folder}/spool"\n' + fleet.config()
        (self.folder / "twire.toml").write_text(config)
        self.is_held = False
        self.start()

    def start(self) -> None:
        with open(self.folder / "log", "ab") as log:
            self.process = subprocess.Popen(
                self.fleet.command(self),
                env=self.fleet.env | {"TWIRE_BASE_URL": f"http://127.0.0.1:{self.twilio.port}"},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def sends(self, data: bytes) -> None:
        """What it sends to Twilio, before Twilio gets it."""
        if b"POST " in data and self.takes_stop():
            self.stop()
            # From here on it does nothing: the request arrives, and its answer waits.
            stat = pathlib.Path(f"/proc/{self.process.pid}/stat")
            while self.process.poll() is None and stat.read_text().rpartition(")")[2].split()[0] != "T":
                time.sleep(0.001)

    def takes_stop(self) -> bool:
        try:
            self.stops_at_send.pop()
        except IndexError:
            return False
        return True

    def stop(self) -> None:
        self.process.send_signal(signal.SIGSTOP)

    def end(self) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()

    def enqueue(self, sender: str, to: str, text: str) -> None:
        name = new_id()
        file = {"v": 1, "to": [to], "body": text, "from": sender}
        (self.folder / "spool/tmp" / name).write_text(json.dumps(file))
        os.rename(self.folder / "spool/tmp" / name, self.folder / "spool/new" / name)

    def be_patient(self) -> None:
        """Starts anew after its signal to end, and waits longer for answers from now on."""
        path = self.folder / "twire.toml"
        text = path.read_text().replace(f'timeout = "{TIMEOUT}s"', f'timeout = "{PATIENT_TIMEOUT}s"')
        path.write_text(text.replace('most = "1s"', 'most = "10s"'))
        self.process.wait()
        self.start()

    def spooled(self) -> int:
        return len(os.listdir(self.folder / "spool/new"))


@dataclasses.dataclass
class Sender:
    """A sender, its rate, and what it is to send."""

    name: str
    address: str
    setting: str
    rate: float
    texts: list[str] = dataclasses.field(default_factory=list)

    def pace(self, times: list[float], seconds: float) -> tuple[float, float]:
        """The share of its rate in so many seconds, and the most in any second, as a part of it."""
        begun = times[0] if times else 0.0
        times = [at for at in times if at < begun + seconds]
        most, first = 0, 0
        for last, at in enumerate(times):
            while at - times[first] >= 1:
                first += 1
            most = max(most, last - first + 1)
        return len(times) / (self.rate * seconds), most / self.rate


class Fleet:
    """Workers, what they send, and what happens to them."""

    def __init__(self, options: argparse.Namespace, database: Postgres, folder: pathlib.Path) -> None:
        self.options, self.database, self.folder = options, database, folder
        self.twire = str(options.twire.resolve())
        self.random = random.Random(options.seed)
        self.begun = time.monotonic()
        self.socket = f"{database.folder}/.s.PGSQL.{database.port}"
        self.loop = Loop()
        self.sandbox = Sandbox(self.twire)
        facts = self.sandbox.facts
        ways = [
            ("slow", facts["phone_number"], "from"),
            ("middle", SHORT_CODE, "from"),
            ("fast", facts["messaging_service_sid"], "service"),
        ]
        self.senders = [Sender(*way, rate) for way, rate in zip(ways, options.rates)]
        self.env = {
            "PATH": os.environ["PATH"],
            "HOME": str(folder),
            "TWIRE_BASE_URL": facts["url"],
            "TWILIO_ACCOUNT_SID": facts["account_sid"],
            "TWILIO_AUTH_TOKEN": facts["auth_token"],
        }
        database.psql(f"create database {DATABASE}")
        self.workers: list[Worker] = []
        self.phones: set[str] = set()
        # What ends a disturbance, and when.
        self.ends: list[tuple[float, Callable[[], None]]] = []
        self.done: collections.Counter[str] = collections.Counter()

    def config(self) -> str:
        senders = "".join(
            f'[senders.{s.name}]\n{s.setting} = "{s.address}"\nrate = {s.rate:g}\n' for s in self.senders
        )
        return (
            senders + '[storm]\nsms = "off"\nbreaker = "off"\n[track]\npoll = false\n'
            f'[retry]\nfirst = "100ms"\nmost = "1s"\ntimeout = "{TIMEOUT}s"\n'
            f'[reconcile]\nsettle = "{SETTLE_TIMEOUT}s"\n'
        )

    def command(self, worker: Worker) -> list[str]:
        """What runs a worker."""
        return [self.twire, "outbox", "run", "--config", str(worker.folder / "twire.toml")]

    def migrate(self) -> None:
        """Makes the tables; the first worker waits for them, and may use them from their first moment."""
        first = self.workers[0]
        self.database.psql(f"create role twire_worker; create role {USER} login in role twire_worker")
        text = (first.folder / "twire.toml").read_text()
        (self.folder / "owner.toml").write_text(text.replace(f"postgres://{USER}@", "postgres://postgres@"))
        command = [self.twire, "outbox", "migrate", "--config", str(self.folder / "owner.toml")]
        subprocess.run(command, env=self.env, check=True, stdout=subprocess.DEVNULL)

    def messages(self, sender: Sender, count: int) -> Iterator[tuple[str, str]]:
        """New ones of a sender: to whom, and what."""
        for _ in range(count):
            number = len(sender.texts)
            text = f"{sender.name} {number}"
            sender.texts.append(text)
            # A phone for each few: the list of one is read when a delivery is in doubt.
            to = f"+1555867{number // 20:04}"
            self.phones.add(to)
            yield to, text

    def enqueue(self, sender: Sender, count: int) -> None:
        for to, text in self.messages(sender, count):
            self.random.choice(self.workers).enqueue(sender.name, to, text)

    def free(self) -> Worker | None:
        """A worker that nothing is done to; at most half of them are disturbed at once."""
        free = [worker for worker in self.workers if not worker.is_held]
        return self.random.choice(free) if len(free) > len(self.workers) // 2 else None

    def kill(self, worker: Worker) -> None:
        worker.end()
        worker.start()

    def crash(self, _: Worker) -> None:
        self.database.tell("crash")
        self.database.tell("start")

    def stop(self, worker: Worker) -> None:
        """Three of four in the middle of a send, one at any moment."""
        worker.is_held = True
        given_up = time.monotonic() + NEXT_SEND
        is_random = self.done["stops"] % 4 == 3
        if not is_random:
            worker.stops_at_send.append(None)

        def stopped() -> None:
            if worker.stops_at_send and time.monotonic() < given_up:
                self.later(0.05, stopped)
                return
            if is_random or worker.takes_stop():
                worker.stop()
            else:
                self.done["stops in the middle of a send"] += 1
            self.later(LEASE + self.random.uniform(0.5, 2), go_on)

        def go_on() -> None:
            worker.process.send_signal(signal.SIGCONT)
            worker.is_held = False

        stopped()

    def cut(self, worker: Worker) -> None:
        assert worker.relay is not None
        relay = worker.relay
        worker.is_held = True
        resets = self.done["cuts"] % 2 == 0
        self.done["cuts that reset"] += resets
        self.loop.cut(relay, resets)

        def join() -> None:
            self.loop.join(relay)
            worker.is_held = False

        self.later(LEASE + self.random.uniform(0.5, 2), join)

    def later(self, seconds: float, end: Callable[[], None]) -> None:
        self.ends.append((time.monotonic() + seconds, end))

    def disturb(self) -> None:
        """Until all is done to them that is to be done, and the time is over."""
        options = self.options
        kinds = {"kills": self.kill, "crashes": self.crash, "stops": self.stop, "cuts": self.cut}
        left = [kind for kind in kinds for _ in range(getattr(options, kind))]
        self.random.shuffle(left)
        begun, limit = (
            time.monotonic(),
            time.monotonic() + options.seconds + PATIENCE * (1 + len(left) // 200),
        )
        every = options.seconds / (len(left) + 1)
        next_at, enqueued_at = begun + every, begun
        while left or self.ends or time.monotonic() < begun + options.seconds:
            now = time.monotonic()
            assert now < limit, f"{len(left)} disturbances are left"
            if now >= enqueued_at:
                for sender in self.senders:
                    self.enqueue(sender, max(0, int(sender.rate * (now - begun + AHEAD)) - len(sender.texts)))
                enqueued_at = now + 0.25
            for due in [due for due in self.ends if due[0] <= now]:
                self.ends.remove(due)
                due[1]()
            if left and now >= next_at and (worker := self.free()):
                kind = left.pop()
                kinds[kind](worker)
                self.done[kind] += 1
                next_at = max(next_at + every, time.monotonic() - 1)
            time.sleep(0.02)

    def told(self, what: str) -> None:
        print(f"{time.monotonic() - self.begun:.0f} s: {what}", file=sys.stderr, flush=True)

    def waiting(self) -> int:
        """What is not over."""
        sql = "select count(*) from twire.deliveries where state in ('ready', 'sending', 'uncertain', 'held')"
        return int(self.database.psql(sql, DATABASE)) + sum(worker.spooled() for worker in self.workers)

    def drain(self) -> None:
        self.sandbox.ask("faults", method="DELETE")
        for worker in self.workers:
            worker.process.terminate()
        for worker in self.workers:
            worker.be_patient()
        end = time.monotonic() + PATIENCE
        while self.waiting():
            if time.monotonic() > end:
                sql = "select state, reason, count(*) from twire.deliveries group by 1, 2"
                sys.exit(f"not over in {PATIENCE:.0f} s:\n{self.database.psql(sql, DATABASE)}\n{self.logs()}")
            time.sleep(1)

    def logs(self) -> str:
        """The last lines of the workers that said something."""
        logs = [(worker.folder / "log").read_text()[-500:] for worker in self.workers]
        return "\n".join(sorted({log for log in logs if log}))[-3000:]

    def run(self) -> None:
        """Starts the workers, disturbs them, and waits until all is over."""
        self.workers.append(Worker(self, 0))
        self.migrate()
        self.workers += [Worker(self, number) for number in range(1, self.options.workers)]
        self.sandbox.fail()
        self.disturb()
        self.told("disturbed")
        self.drain()
        self.told("over")

    def outcome(self) -> tuple[list[str], collections.Counter[str], list[str], list[str]]:
        """What was wanted, what was sent and how often, what was sent twice, and what was lost."""
        sent = self.sandbox.sent(self.phones)
        wanted = [text for sender in self.senders for text in sender.texts]
        twice = [text for text, count in sent.items() if count > 1]
        return wanted, sent, twice, [text for text in wanted if not sent[text]]

    def report(self) -> list[str]:
        wanted, sent, twice, lost = self.outcome()
        done = ", ".join(f"{kind}: {count}" for kind, count in sorted(self.done.items())) or "undisturbed"
        print(
            f"{self.options.workers} workers, {done}: {len(wanted)} enqueued, {sum(sent.values())} sent, "
            f"{len(twice)} twice, {len(lost)} lost"
        )
        faults = [f"twice: {self.story(text)}" for text in twice[:5]]
        faults += [f"lost: {self.story(text)}" for text in lost[:5]]
        for sender in self.senders:
            share, most = sender.pace(self.sandbox.requests[sender.address], self.options.seconds)
            print(
                f"sender of {sender.rate:g} a second: {share:.2%} of it in {self.options.seconds:g} s, "
                f"{most:.2f} of it in the fullest second"
            )
            # One message more or less is where the time begins or ends.
            tolerance = max(0.01, 1.01 / (sender.rate * self.options.seconds))
            if self.options.pace and (abs(share - 1) > tolerance or (sender.rate >= 10 and most > 1.1)):
                faults.append(f"{sender.name} was not at its pace")
        return faults

    def story(self, text: str) -> str:
        quoted = text.replace("'", "''")
        sql = (
            "select s.delivery, s.at, s.state, s.reason from twire.story s join twire.deliveries d "
            f"on d.id = s.delivery where d.body = '{quoted}' order by s.at, s.rowid"
        )
        messages = (message for to in self.phones for message in self.sandbox.messages(to))
        at_twilio = [
            f"at Twilio {message['sid']} {message['created_ms']} {message['status']}"
            for message in messages
            if message["body"] == text
        ]
        return "\n".join([text, self.database.psql(sql, DATABASE), *at_twilio])

    def close(self) -> None:
        for worker in self.workers:
            worker.end()
        self.sandbox.stop()


@contextlib.contextmanager
def started(options: argparse.Namespace) -> Iterator[Fleet]:
    with Postgres("max_connections=400") as database, tempfile.TemporaryDirectory() as folder:
        fleet = Fleet(options, database, pathlib.Path(folder))
        try:
            yield fleet
        finally:
            fleet.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="Disturb many workers on one PostgreSQL.")
    parser.add_argument("--twire", type=pathlib.Path, default=ROOT / "target/debug/twire", help="the program")
    parser.add_argument("--workers", type=int, default=6)
    parser.add_argument(
        "--rates",
        type=lambda text: [float(n) for n in text.split(",")],
        default=[1, 5, 20],
        help="of the three senders, segments a second",
    )
    parser.add_argument("--seconds", type=float, default=8)
    parser.add_argument("--kills", type=int, default=3, help="of workers")
    parser.add_argument("--crashes", type=int, default=1, help="of the PostgreSQL")
    parser.add_argument("--stops", type=int, default=2, help="of workers, for longer than their leases")
    parser.add_argument("--cuts", type=int, default=2, help="of workers from the PostgreSQL")
    parser.add_argument("--pace", action="store_true", help="fail where a sender is not at its pace")
    parser.add_argument("--seed", type=int, default=7)
    options = parser.parse_args()
    try:
        with started(options) as fleet:
            fleet.run()
            faults = fleet.report()
    except Missing:
        print("tests/fleet.py: no PostgreSQL: skipped", file=sys.stderr)
        if skipped := os.environ.get("SKIPPED"):
            with open(skipped, "a") as file:
                file.write("fleet: no PostgreSQL\n")
        return 0
    for fault in faults:
        print(fault, file=sys.stderr)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main())
