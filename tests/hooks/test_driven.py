"""A storm of one hook while the worker is killed, and the list of hooks that real systems drive."""

from __future__ import annotations

import json
import signal

from harness import ROOT
from host import PATIENCE, Host, until

# The tests in which systems are driven.
FAMILIES = [
    "backups",
    "driven",
    "hardware",
    "jobs",
    "logins",
    "mail_programs",
    "monitors",
    "upkeep",
    "zabbix",
]


def test_a_killed_worker_loses_and_repeats_nothing(host: Host) -> None:
    """A storm of hooks while the worker is killed again and again."""
    # A lease of a few seconds, and little time to settle: the sandbox lands what it takes at once.
    host.configure('[retry]\ntimeout = "2s"\n[reconcile]\nsettle = "4s"\n')
    env = host.env(TWIRE_SPOOL=str(host.spool))
    count = 60
    for number in range(count):
        done = host.run(
            [str(host.twire), "hook", "mdadm", "--to", "ops", "Fail", f"/dev/md{number}"], env=env
        )
        assert done.returncode == 0
        if number % 10 == 5:
            host.restart_worker(signal.SIGKILL)
    host.be_patient()
    # However many were in doubt: each is there, once.
    until("messages", lambda: len(set(host.messages())) >= count, 3 * PATIENCE)
    assert len(host.messages()) == len(set(host.messages())) == count


def test_the_list_of_tests_is_the_list_of_hooks() -> None:
    """Each hook is driven by its system, or by its captures alone for a reason."""
    captures_only = {
        "asterisk": "not in Debian 12",
        "asterisk-agi": "not in Debian 12",
        "grafana": "not in Debian 12",
        "jenkins": "not in Debian 12",
        "systemd": "process 1 is not systemd in a container",
    }
    text = "".join((ROOT / "tests" / "hooks" / f"test_{name}.py").read_text() for name in FAMILIES)
    names = [path.parent.name for path in (ROOT / "hooks").glob("*/hook.toml")]
    driven = [
        n for n in names if f"test_{n.replace('-', '_')}" in text or f" {n} --to" in text or n == "mail"
    ]
    assert sorted(set(names) - set(driven)) == sorted(captures_only), json.dumps(
        sorted(set(names) - set(driven))
    )
