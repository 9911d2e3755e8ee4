"""A storm: a thousand alerts of two systems while worker and receiver are killed."""

from __future__ import annotations

import itertools
import json
import os
import re
import signal
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from harness import Sandbox, need, skip
from host import PATIENCE, Host, hosted, until
from storm import Storm
from test_monitors import alertmanager, nagios

ALERTS = 1_000
# So many are told between two kills.
BATCH = 50


@pytest.fixture
def host(sandbox: Sandbox, tmp_path: Path) -> Iterator[Host]:
    with hosted(tmp_path, sandbox) as host:
        yield host


def post(url: str, body: bytes) -> None:
    """Posts as Alertmanager does: again, until it is answered 2xx."""
    end = time.monotonic() + 3 * PATIENCE
    while True:
        try:
            with urllib.request.urlopen(urllib.request.Request(url, body), timeout=60) as response:
                assert response.status == 202
                return
        except (OSError, urllib.error.URLError):
            assert time.monotonic() < end, "the receiver does not answer"
            time.sleep(0.1)


def test_a_storm_loses_nothing_and_costs_few_messages(host: Host) -> None:
    storm = Storm(host)
    env = host.env(TWIRE_SPOOL=str(host.spool))

    def by_nagios(number: int) -> None:
        words = ["service", "PROBLEM", f"web{number}", "Disk /", "CRITICAL", "97% used", "", "ops"]
        done = host.run([str(host.twire), "hook", "nagios", *words], env=env)
        assert done.returncode == 0, done.stderr

    def by_alertmanager(number: int) -> None:
        labels = {"alertname": "NodeDown", "instance": f"node{number}:9100"}
        alert = {"status": "firing", "labels": labels, "annotations": {}}
        group = {"status": "firing", "groupKey": f"{{}}:{number}", "alerts": [alert], "commonLabels": labels}
        post(storm.receiver.url, json.dumps(group).encode())

    is_over = threading.Event()

    killed = []

    def kill() -> None:
        for one in itertools.cycle([lambda: host.restart_worker(signal.SIGKILL), storm.receiver.kill]):
            if is_over.wait(0.7):
                return
            one()
            killed.append(one)

    with ThreadPoolExecutor(1) as killer, ThreadPoolExecutor(16) as pool:
        kills = killer.submit(kill)
        try:
            for half in (range(ALERTS // 2), range(ALERTS // 2, ALERTS)):
                for _ in pool.map(lambda n: (by_nagios if n % 2 else by_alertmanager)(n), half):
                    pass
                # However fast the machine is, both are killed within the storm.
                until("two kills", lambda: len(killed) >= 2 or kills.done(), 3 * PATIENCE)
        finally:
            is_over.set()
            storm.receiver.is_idle = True
            # An error of the thread's is raised here.
            kills.result()
    assert len(killed) >= 2
    wanted = {f"nagios:web{n}:Disk /" if n % 2 else f"alertmanager:{{}}:{n}" for n in range(ALERTS)}
    storm.assert_told(wanted, lambda key: key.split(":{alertname")[0])


def alert_of(key: str) -> str:
    """What a key tells apart: the instance of Alertmanager's, the whole of Nagios'."""
    found = re.search(r'instance="([^"]*)"', key)
    return found[1] if found else key


def test_a_storm_of_the_real_daemons_loses_nothing(host: Host) -> None:
    """Nagios runs 500 hooks, Alertmanager posts 500 alerts; worker and receiver are killed in turn."""
    need("storm of daemons", "nagios4", "prometheus-alertmanager")
    if os.getuid() != 0:
        skip("storm of daemons", "daemons need root")
    storm = Storm(host)
    count = ALERTS // 2
    pipe = nagios(host, [f"Disk {number}" for number in range(count)])
    own = alertmanager(host, f"{storm.receiver.url}?to=ops", "alertname, instance")
    for first in range(0, count, BATCH):
        numbers = range(first, first + BATCH)
        labels = [{"alertname": "NodeDown", "instance": f"node{number}:9100"} for number in numbers]
        alerts = [{"labels": of_one} for of_one in labels]
        request = urllib.request.Request(
            f"{own}/api/v2/alerts", json.dumps(alerts).encode(), {"Content-Type": "application/json"}
        )
        urllib.request.urlopen(request, timeout=60).close()
        for number in numbers:
            line = f"PROCESS_SERVICE_CHECK_RESULT;web1;Disk {number};2;DISK CRITICAL - 97% used"
            host.write_pipe(pipe, f"[{int(time.time())}] {line}")
        storm.receiver.kill()
        host.restart_worker(signal.SIGKILL)
    wanted = {key for number in range(count) for key in (f"nagios:web1:Disk {number}", f"node{number}:9100")}
    storm.assert_told(wanted, alert_of)
