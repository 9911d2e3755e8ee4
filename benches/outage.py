"""Sends the same alerts through the same faults and kills by two ways: twilio-python with a loop of retries,
and twire's outbox. `outage.py TWIRE [ALERTS]` prints a table of what was sent, doubled and lost.

Over a third of the requests that create a message fail, some of them after Twilio has taken the message.
Twilio cannot be reached for a while. The sender is killed (SIGKILL) again and again, and started again.
"""

from __future__ import annotations

import collections
import dataclasses
import json
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from typing import Any

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "tests"))

from sandbox_server import SandboxServer  # noqa: E402

TWIRE = str(pathlib.Path(sys.argv[1]).resolve())
ALERTS = int(sys.argv[2]) if len(sys.argv) > 2 else 300
TO = "+15558676543"
# A sender that is not done by then has failed; it is no measure of speed.
PATIENCE = 600.0

# Percent of the requests, and settings.
FAULTS: list[tuple[int, dict[str, Any]]] = [
    (6, {"kind": "status", "status": 503}),
    (6, {"kind": "status", "status": 500, "landed": True}),
    (6, {"kind": "close"}),
    (6, {"kind": "close", "landed": True}),
    (6, {"kind": "reset", "landed": True}),
    (4, {"kind": "garbled"}),
    (4, {"kind": "late", "delay": "500ms"}),
    (2, {"kind": "slow", "delay": "3s"}),
    (2, {"kind": "status", "status": 429}),
]

# Seconds after which Twilio cannot be reached, and for how long.
OUTAGE = (2.0, "8s")


class Sandbox(SandboxServer):
    """A sandbox whose requests fail."""

    timeout = 30

    def __init__(self) -> None:
        super().__init__(TWIRE, "--seed", "7")
        for percent, fault in FAULTS:
            self.ask(
                "faults", fault | {"percent": percent, "count": None, "method": "POST", "path": "Messages"}
            )

    def bodies(self) -> collections.Counter[str]:
        """How often each text was sent."""
        found = self.ask("messages", to=TO, limit="1000000")["messages"]
        return collections.Counter(message["body"] for message in found)

    def env(self) -> dict[str, str]:
        """What programs need to reach it."""
        facts = self.facts
        names = {
            "TWIRE_BASE_URL": facts["url"],
            "TWILIO_ACCOUNT_SID": facts["account_sid"],
            "TWILIO_AUTH_TOKEN": facts["auth_token"],
            "TWILIO_PHONE_NUMBER": facts["phone_number"],
        }
        return os.environ | names


@dataclasses.dataclass
class Outcome:
    """What became of the alerts."""

    kills: int
    sent: collections.Counter[str]
    seconds: float

    def row(self, name: str, alerts: list[str]) -> str:
        lost = sum(alert not in self.sent for alert in alerts)
        twice = sum(count - 1 for count in self.sent.values())
        sent = sum(self.sent.values())
        return f"| {name} | {len(alerts)} | {self.kills} | {sent} | {twice} | {lost} | {self.seconds:.0f} s |"


def killed(
    sandbox: Sandbox,
    command: list[str],
    env: dict[str, str],
    is_over: Callable[[subprocess.Popen[bytes]], bool],
) -> int:
    """Runs a program until it is over, and kills it at random moments; returns how often."""
    moments = random.Random(7)
    threading.Timer(OUTAGE[0], sandbox.ask, ["faults", {"kind": "refuse", "delay": OUTAGE[1]}]).start()
    kills, end = 0, time.monotonic() + PATIENCE
    while True:
        process = subprocess.Popen(command, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        kill_at = time.monotonic() + moments.uniform(0.5, 4)
        while time.monotonic() < kill_at or kills >= ALERTS // 10:
            if is_over(process):
                process.kill()
                process.wait()
                return kills
            assert time.monotonic() < end, f"{command[1]} is not done in {PATIENCE:.0f} s"
            time.sleep(0.05)
        process.kill()
        process.wait()
        kills += 1


def naive(sandbox: Sandbox, work: pathlib.Path, alerts: list[str]) -> int:
    (work / "alerts").write_text("\n".join(alerts) + "\n")
    command = [TWIRE, "sandbox", "exec", "--at", sandbox.facts["url"], "--", sys.executable]
    command += [str(HERE / "outage/naive.py"), str(work / "alerts"), str(work / "place")]
    command += [sandbox.facts["phone_number"], TO]
    # The program itself is what is killed, not what started it.
    shown = subprocess.run([*command[:6], "env", "-0"], stdout=subprocess.PIPE, check=True, env=sandbox.env())
    env = dict(line.split("=", 1) for line in shown.stdout.decode().split("\0") if line)
    return killed(sandbox, command[6:], env, lambda process: process.poll() == 0)


def outbox(sandbox: Sandbox, work: pathlib.Path, alerts: list[str]) -> int:
    for name in ("tmp", "new", "bad"):
        (work / "spool" / name).mkdir(parents=True)
    config = work / "twire.toml"
    config.write_text(
        f'[store]\npath = "{work}/outbox.db"\n[spool]\npath = "{work}/spool"\n'
        f'[senders.main]\nfrom = "{sandbox.facts["phone_number"]}"\nrate = 100\n'
        '[storm]\nsms = "off"\nbreaker = "off"\n'
        '[retry]\nfirst = "100ms"\nmost = "1s"\ntimeout = "2s"\n[reconcile]\nsettle = "4s"\n'
    )
    env = sandbox.env() | {"TWIRE_CONFIG": str(config)}
    for alert in alerts:
        subprocess.run([TWIRE, "notify", "--to", TO, alert], env=env, check=True)

    def is_over(_process: subprocess.Popen[bytes]) -> bool:
        listed = subprocess.run([TWIRE, "queue", "--json"], env=env, capture_output=True, check=False)
        waits = {"ready", "sending", "uncertain", "held"}
        rows = [json.loads(line)["state"] for line in listed.stdout.splitlines()]
        is_spooled = any((work / "spool/new").iterdir())
        return listed.returncode == 0 and not is_spooled and not waits.intersection(rows)

    return killed(sandbox, [TWIRE, "outbox", "run"], env, is_over)


def measure(way: Callable[[Sandbox, pathlib.Path, list[str]], int], alerts: list[str]) -> Outcome:
    sandbox = Sandbox()
    begun = time.monotonic()
    with tempfile.TemporaryDirectory() as work:
        kills = way(sandbox, pathlib.Path(work), alerts)
    seconds = time.monotonic() - begun
    # What is late has landed.
    time.sleep(1)
    outcome = Outcome(kills, sandbox.bodies(), seconds)
    sandbox.stop()
    return outcome


def main() -> int:
    alerts = [f"alert {number}" for number in range(1, ALERTS + 1)]
    print("| | alerts | kills | messages | doubled | lost | time |\n|---|---|---|---|---|---|---|")
    theirs = measure(naive, alerts)
    print(theirs.row("twilio-python and a loop of 5 tries", alerts), flush=True)
    ours = measure(outbox, alerts)
    print(ours.row("twire's outbox", alerts), flush=True)
    return int(ours.sent != collections.Counter(alerts))


sys.exit(main())
