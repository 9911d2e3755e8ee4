"""A storm of alerts while worker and receiver are killed: what its tests share."""

from __future__ import annotations

import collections
import contextlib
import json
import os
import re
import signal
import subprocess
import time
import urllib.request
from collections.abc import Callable
from typing import Any

from host import PATIENCE, Host, free_port, until

# Messages to a person in a window of so many seconds; what is more is told by digests.
BUDGET, WINDOW = 5, 10


class Receiver:
    """`twire serve` on one port, which starts again when it is killed, as by systemd."""

    def __init__(self, host: Host, port: int) -> None:
        self.host, self.root = host, f"http://127.0.0.1:{port}"
        self.url = f"{self.root}/hook/alertmanager"
        # Whether nobody posts any more.
        self.is_idle = False
        self.process = self.start()

    def start(self) -> subprocess.Popen[Any]:
        return self.host.start([str(self.host.twire), "serve", "--config", str(self.host.config)])

    def enqueued(self) -> int:
        """How many notifications it has enqueued since it was started."""
        with (
            contextlib.suppress(OSError),
            urllib.request.urlopen(f"{self.root}/metrics", timeout=60) as answer,
        ):
            found = re.search(r'\{outcome="enqueued"\} (\d+)', answer.read().decode())
            return int(found[1]) if found else 0
        return 0

    def kill(self) -> None:
        # However slow the machine is, each of them receives some.
        until("receiver's answers", lambda: self.is_idle or self.enqueued() >= 10, 3 * PATIENCE)
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.host.processes.remove(self.process)
        self.process = self.start()


class Storm:
    """Its receiver and its budget on a host, and what must be true at its end."""

    def __init__(self, host: Host) -> None:
        self.host = host
        storm = f'[storm]\nsms = ["{BUDGET}/{WINDOW}s"]\nbreaker = "off"\n'
        host.config.write_text(host.config.read_text().replace('[storm]\nsms = "off"\n', storm))
        port = free_port()
        host.configure(
            '[retry]\ntimeout = "2s"\n[reconcile]\nsettle = "4s"\n'
            f'[serve]\nlisten = "127.0.0.1:{port}"\n[serve.hook.alertmanager]\nto = ["ops"]\n'
        )
        self.receiver = Receiver(host, port)
        self.begun = time.monotonic()

    def rows(self) -> list[dict[str, Any]]:
        """All deliveries."""
        listed = self.host.run(
            [str(self.host.twire), "queue", "--all", "--json", "--config", str(self.host.config)]
        )
        assert listed.returncode == 0, listed.stderr
        return [json.loads(line) for line in listed.stdout.splitlines()]

    def assert_told(self, wanted: set[str], key_of: Callable[[str], str] = str) -> None:
        """Every key is told, each once, and within the budget."""
        self.host.be_patient()

        def settled() -> list[dict[str, Any]]:
            found = self.rows()
            states = {row["state"] for row in found}
            keys = {key_of(row["key"]) for row in found if row["key"] is not None}
            is_over = keys >= wanted and not states & {"ready", "sending", "uncertain", "accepted"}
            return found if is_over and not any((self.host.spool / "new").iterdir()) else []

        found = until("end of the storm", settled, 3 * PATIENCE)
        by_number = {row["delivery"]: row for row in found}

        def is_told(row: dict[str, Any]) -> bool:
            while row["state"] == "merged":
                row = by_number[row["merged_into"]]
            return bool(row["state"] == "delivered")

        assert {key_of(row["key"]) for row in found if row["key"] is not None and is_told(row)} >= wanted
        # Nothing came twice, and what came is the budget and a digest a window.
        phone = collections.Counter(self.host.messages())
        assert set(phone.values()) == {1}, phone
        windows = (time.monotonic() - self.begun) // WINDOW + 2
        assert len(phone) <= (BUDGET + 1) * windows, phone
