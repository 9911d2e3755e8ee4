"""A storm: a thousand alerts of two systems while worker and receiver are killed."""

from __future__ import annotations

import collections
import itertools
import json
import os
import signal
import subprocess
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from harness import Sandbox
from host import PATIENCE, Host, free_port, hosted, until

ALERTS = 1_000
# Messages to a person in a window of so many seconds; what is more is told by digests.
BUDGET, WINDOW = 5, 10


@pytest.fixture
def host(sandbox: Sandbox, tmp_path: Path) -> Iterator[Host]:
    with hosted(tmp_path, sandbox) as host:
        yield host


class Receiver:
    """`twire serve` on one port, which starts again when it is killed, as by systemd."""

    def __init__(self, host: Host, port: int) -> None:
        self.host, self.url = host, f"http://127.0.0.1:{port}/hook/alertmanager"
        # Since it was killed; and whether nobody posts any more.
        self.answers, self.is_idle = 0, False
        self.process = self.start()

    def start(self) -> subprocess.Popen[Any]:
        return self.host.start([str(self.host.twire), "serve", "--config", str(self.host.config)])

    def kill(self) -> None:
        # However slow the machine is, each of them receives some.
        until("receiver's answers", lambda: self.answers >= 10 or self.is_idle, 3 * PATIENCE)
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        self.answers = 0
        self.host.processes.remove(self.process)
        self.process = self.start()

    def post(self, body: bytes) -> None:
        """Posts as Alertmanager does: again, until it is answered 2xx."""
        end = time.monotonic() + 3 * PATIENCE
        while True:
            try:
                with urllib.request.urlopen(urllib.request.Request(self.url, body), timeout=60) as response:
                    assert response.status == 202
                    self.answers += 1
                    return
            except (OSError, urllib.error.URLError):
                assert time.monotonic() < end, "the receiver does not answer"
                time.sleep(0.1)


def test_a_storm_loses_nothing_and_costs_few_messages(host: Host) -> None:
    storm = f'[storm]\nsms = ["{BUDGET}/{WINDOW}s"]\nbreaker = "off"\n'
    host.config.write_text(host.config.read_text().replace('[storm]\nsms = "off"\n', storm))
    port = free_port()
    host.configure(
        '[retry]\ntimeout = "2s"\n[reconcile]\nsettle = "4s"\n'
        f'[serve]\nlisten = "127.0.0.1:{port}"\n[serve.hook.alertmanager]\nto = ["ops"]\n'
    )
    receiver = Receiver(host, port)
    begun = time.monotonic()
    env = host.env(TWIRE_SPOOL=str(host.spool))

    def nagios(number: int) -> None:
        words = ["service", "PROBLEM", f"web{number}", "Disk /", "CRITICAL", "97% used", "", "ops"]
        done = host.run([str(host.twire), "hook", "nagios", *words], env=env)
        assert done.returncode == 0, done.stderr

    def alertmanager(number: int) -> None:
        labels = {"alertname": "NodeDown", "instance": f"node{number}:9100"}
        alert = {"status": "firing", "labels": labels, "annotations": {}}
        group = {"status": "firing", "groupKey": f"{{}}:{number}", "alerts": [alert], "commonLabels": labels}
        receiver.post(json.dumps(group).encode())

    is_over = threading.Event()

    def kill() -> None:
        for one in itertools.cycle([lambda: host.restart_worker(signal.SIGKILL), receiver.kill]):
            if is_over.wait(0.7):
                return
            one()

    killer = threading.Thread(target=kill)
    killer.start()
    try:
        with ThreadPoolExecutor(16) as pool:
            for _ in pool.map(lambda n: (nagios if n % 2 else alertmanager)(n), range(ALERTS)):
                pass
    finally:
        is_over.set()
        receiver.is_idle = True
        killer.join()
    host.be_patient()

    def rows() -> list[dict[str, Any]]:
        listed = host.run(
            [str(host.twire), "queue", "--all", "--json", "--config", str(host.config)], env=env
        )
        assert listed.returncode == 0, listed.stderr
        return [json.loads(line) for line in listed.stdout.splitlines()]

    def settled() -> list[dict[str, Any]]:
        found = rows()
        waiting = {"ready", "sending", "uncertain", "accepted"}.intersection(row["state"] for row in found)
        return [] if waiting or any((host.spool / "new").iterdir()) else found

    found = until("end of the storm", settled, 3 * PATIENCE)
    by_number = {row["delivery"]: row for row in found}

    def is_told(row: dict[str, Any]) -> bool:
        while row["state"] == "merged":
            row = by_number[row["merged_into"]]
        return bool(row["state"] == "delivered")

    keys = {row["key"] for row in found if row["key"] is not None and is_told(row)}
    wanted = {f"nagios:web{n}:Disk /" if n % 2 else f"alertmanager:{{}}:{n}" for n in range(ALERTS)}
    assert {key.split(":{alertname")[0] for key in keys} >= wanted
    # Nothing came twice, and what came is the budget and a digest a window.
    phone = collections.Counter(host.messages())
    assert set(phone.values()) == {1}, phone
    windows = (time.monotonic() - begun) // WINDOW + 2
    assert len(phone) <= (BUDGET + 1) * windows, phone
