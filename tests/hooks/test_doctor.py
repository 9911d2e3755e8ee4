"""`twire doctor`: every finding, made to appear from outside."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_account import NUMBER, SID, FakeAccount
from harness import ROOT, TWIRE, skip
from host import until

sys.path.append(str(ROOT / "tests"))
from postgres import Missing, Postgres

SECRET = "planted-secret-of-the-account"


class Patient:
    """A machine as `twire setup` leaves it, with a folder in place of / for other systems."""

    def __init__(self, folder: Path, account: FakeAccount) -> None:
        self.folder, self.account = folder, account
        self.spool, self.root = folder / "spool", folder / "root"
        for name in ("tmp", "new", "bad"):
            (self.spool / name).mkdir(parents=True)
        self.root.mkdir()
        self.token = folder / "token"
        self.token.write_text(SECRET)
        self.token.chmod(0o600)
        self.config = folder / "twire.toml"
        self.text = (
            f'[account]\nsid = "{SID}"\ntoken_file = "{self.token}"\n[store]\npath = "{folder}/outbox.db"\n'
            f'[spool]\npath = "{self.spool}"\n[senders.main]\nfrom = "{NUMBER}"\n'
            '[recipients]\nroot = ["+15558676543"]\n'
        )
        self.config.write_text(self.text)
        self.env = {"TWIRE_CONFIG": str(self.config), "TWIRE_BASE_URL": account.url}
        self.options: list[str] = []
        self.worker: subprocess.Popen[bytes] | None = None

    def work(self) -> None:
        """Starts a worker."""
        command = [str(TWIRE), "outbox", "run"]
        self.worker = subprocess.Popen(command, env=self.env, stderr=subprocess.DEVNULL)
        while self.run("queue").returncode != 0:
            assert self.worker.poll() is None
            time.sleep(0.02)

    def run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Runs the program."""
        command = [str(TWIRE), *arguments]
        return subprocess.run(command, env=self.env, capture_output=True, check=False, timeout=300)

    def doctor(self) -> tuple[int, list[dict[str, Any]]]:
        """The exit code and the findings."""
        command = [str(TWIRE), "doctor", "--json", "--root", str(self.root), *self.options]
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False, timeout=300)
        assert SECRET not in done.stdout + done.stderr
        assert "+15558676543" not in done.stdout + done.stderr
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    def put(self, path: str, text: str, mode: int = 0o644) -> None:
        """A file of another system."""
        place = self.root / path.lstrip("/")
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
        place.chmod(mode)

    def stop(self) -> None:
        """Ends the worker."""
        if self.worker is not None:
            self.worker.terminate()
            self.worker.wait(60)


@pytest.fixture
def patient(tmp_path: Path) -> Iterator[Patient]:
    account = FakeAccount()
    patient = Patient(tmp_path, account)
    yield patient
    patient.stop()
    account.stop()


def no_config(p: Patient) -> None:
    p.config.write_text("[acount]\n")


def no_sender(p: Patient) -> None:
    p.config.write_text(p.text.replace(f'[senders.main]\nfrom = "{NUMBER}"\n', ""))


def no_root(p: Patient) -> None:
    p.config.write_text(p.text.replace("root =", "anna ="))


def no_spool(p: Patient) -> None:
    p.config.write_text(p.text.replace(str(p.spool), str(p.folder / "elsewhere")))


def full_spool(p: Patient) -> None:
    for number in range(1000):
        (p.spool / "new" / str(number)).touch()


def bad_files(p: Patient) -> None:
    for name in ("x", "x.reason"):
        (p.spool / "bad" / name).touch()


def open_spool(p: Patient) -> None:
    for name in ("tmp", "new"):
        (p.spool / name).chmod(0o3733)


def spool_without_sticky_bit(p: Patient) -> None:
    (p.spool / "new").chmod(0o777)


def no_worker(p: Patient) -> None:
    del p


def pause(p: Patient) -> None:
    p.account.code = 401
    assert p.run("notify", "hello").returncode == 0
    p.run("outbox", "flush")


def broken_store(p: Patient) -> None:
    (p.folder / "outbox.db").write_bytes(b"no database" * 1000)


def readable_token(p: Patient) -> None:
    p.token.chmod(0o644)


def missing_token(p: Patient) -> None:
    p.token.unlink()


def proxy_of_the_shell_alone(p: Patient) -> None:
    p.work()
    p.env |= {"HTTPS_PROXY": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1"}


def refused(p: Patient) -> None:
    p.account.code = 401


def suspended(p: Patient) -> None:
    p.account.status = "suspended"


def trial(p: Patient) -> None:
    p.account.kind = "Trial"


def clock_behind(p: Patient) -> None:
    p.account.seconds_behind = -3600


def clock_ahead(p: Patient) -> None:
    p.account.seconds_behind = 90


def no_sms(p: Patient) -> None:
    p.account.numbers[0]["capabilities"] = {"sms": False, "voice": True}


def foreign_number(p: Patient) -> None:
    p.account.numbers.clear()


def nobody_listens(p: Patient) -> None:
    p.env["TWIRE_BASE_URL"] = "http://127.0.0.1:9"


def no_such_host(p: Patient) -> None:
    # A resolver that does not answer is waited for briefly.
    p.env |= {"TWIRE_BASE_URL": "https://no-such-host.invalid", "RES_OPTIONS": "timeout:1 attempts:1"}


def smartd_is_off(p: Patient) -> None:
    p.put("/usr/sbin/smartd", "")
    p.put("/etc/smartd.conf", "DEVICESCAN -m root\n# -M exec /usr/libexec/twire/smartd\n")


def smartd_is_on(p: Patient) -> None:
    p.put("/usr/sbin/smartd", "")
    p.put("/etc/smartd.conf", "DEVICESCAN -m ops -M exec /usr/libexec/twire/smartd\n")


def smartd_is_on_by_its_runner(p: Patient) -> None:
    p.put("/usr/sbin/smartd", "")
    p.put("/etc/smartmontools/run.d/30twire", "#!/bin/sh\nexec /usr/bin/twire hook smartd\n")


def cron_without_mailer(p: Patient) -> None:
    p.put("/usr/sbin/cron", "")


def cron_with_mailer(p: Patient) -> None:
    p.put("/usr/sbin/cron", "")
    (p.root / "usr/sbin/sendmail").symlink_to("/usr/bin/twire")


def pam_trap(p: Patient) -> None:
    p.put(
        "/etc/pam.d/sshd",
        "auth required pam_unix.so\nauth required pam_twire.so numbers=/etc/twire/numbers\n",
    )


def pam_right(p: Patient) -> None:
    p.put("/etc/pam.d/sshd", "auth requisite pam_unix.so\nauth required pam_twire.so\n")


FINDINGS: list[tuple[Callable[[Patient], None], str, str, str, str]] = [
    (no_config, "configuration", "wrong", "did you mean", "correct it"),
    (no_sender, "configuration", "wrong", "names no sender", "[senders]"),
    (no_root, "configuration", "wrong", "whom root means", "[recipients]"),
    (no_spool, "spool", "wrong", "no spool at", "setup"),
    (full_spool, "spool", "wrong", "1000 notifications", "twire queue"),
    (bad_files, "spool", "note", "1 files could not be read", "bad"),
    (open_spool, "access", "wrong", "every user of this machine may send", 'allow."*"'),
    (spool_without_sticky_bit, "access", "wrong", "can remove what others enqueued", "twire setup --system"),
    (no_worker, "worker", "wrong", "none runs", "outbox"),
    (pause, "store", "wrong", "paused (account): ", "twire queue release account"),
    (broken_store, "store", "wrong", "", "move it away"),
    (readable_token, "secrets", "wrong", "can be read or changed by other users", "chmod 640"),
    (missing_token, "secrets", "wrong", "cannot be read", "twire setup"),
    (
        proxy_of_the_shell_alone,
        "proxy",
        "wrong",
        "HTTPS_PROXY is set here, and not",
        "/etc/twire/environment",
    ),
    (refused, "account", "wrong", "20003", "console.twilio.com"),
    (suspended, "account", "wrong", "suspended", "console.twilio.com"),
    (trial, "account", "note", "trial account", "verify"),
    (clock_behind, "account", "wrong", "the clock is -3", "NTP"),
    (clock_ahead, "account", "wrong", "the clock is ", "NTP"),
    (no_sms, "account", "wrong", "cannot send SMS", "[senders]"),
    (foreign_number, "account", "wrong", "no number of this account", "[senders]"),
    (nobody_listens, "account", "wrong", "", "check the network"),
    (no_such_host, "account", "wrong", "", "getent hosts"),
    (smartd_is_off, "hooks", "note", "smartd is here and does not call twire", "twire hook smartd --show"),
    (smartd_is_on, "hooks", "ok", "switched on: smartd", ""),
    (smartd_is_on_by_its_runner, "hooks", "ok", "switched on: smartd", ""),
    (cron_without_mailer, "mail", "note", "cron mail, and the mailer is missing", "twire-sendmail"),
    (cron_with_mailer, "mail", "ok", "the mailer is twire's, for cron", ""),
    (pam_trap, "pam", "wrong", "every guess sends a code", "auth requisite pam_unix.so"),
    (pam_right, "pam", "ok", "asks for a code after a right password", ""),
]


@pytest.mark.parametrize(
    ("arrange", "check", "level", "what", "advice"), FINDINGS, ids=[row[0].__name__ for row in FINDINGS]
)
def test_a_finding_says_what_is_wrong_and_what_to_do(
    patient: Patient, arrange: Callable[[Patient], None], check: str, level: str, what: str, advice: str
) -> None:
    arrange(patient)
    code, findings = patient.doctor()
    found = [f for f in findings if f["check"] == check and f["level"] == level and what in f["what"]]
    assert found, findings
    assert advice in (found[0]["advice"] or ""), found
    assert (found[0]["advice"] is None) == (level == "ok"), found
    assert code == (78 if any(f["level"] == "wrong" for f in findings) else 0)


def test_a_healthy_machine_has_no_finding(patient: Patient) -> None:
    patient.work()
    code, findings = patient.doctor()
    assert (code, [f for f in findings if f["level"] != "ok"]) == (0, [])


def test_the_proxy_of_a_sandbox_is_none_of_the_services(patient: Patient) -> None:
    patient.work()
    # As `twire sandbox env` sets them.
    patient.env |= dict.fromkeys(("HTTPS_PROXY", "https_proxy"), patient.env["TWIRE_BASE_URL"])
    patient.env["NO_PROXY"] = "127.0.0.1"
    assert [f for f in patient.doctor()[1] if f["check"] == "proxy"] == []


@pytest.mark.parametrize("has_proxy", [True, False])
def test_the_variables_of_a_worker_on_a_shared_store(patient: Patient, has_proxy: bool) -> None:
    """It has no lock on this machine: it is known by its socket in the spool."""
    try:
        database = Postgres()
    except Missing:
        skip("doctor: variables of a worker on a shared store", "no PostgreSQL")
    with database:
        own = f'path = "{patient.folder}/outbox.db"'
        patient.config.write_text(patient.text.replace(own, f'url = "{database.url()}"'))
        assert patient.run("outbox", "migrate").returncode == 0
        proxies = {"HTTPS_PROXY": "http://127.0.0.1:9", "NO_PROXY": "127.0.0.1"}
        env = dict(patient.env)
        patient.env |= proxies if has_proxy else {}
        patient.work()
        patient.env = env | proxies

        def found(check: str) -> str:
            return "".join(f["level"] for f in patient.doctor()[1] if f["check"] == check)

        until("worker that is known", lambda: found("worker") == "ok")
        assert found("proxy") == ("ok" if has_proxy else "wrong")
        patient.stop()


def test_offline_it_asks_nobody(patient: Patient) -> None:
    patient.account.code = 401
    patient.options = ["--offline"]
    assert all(finding["check"] != "account" for finding in patient.doctor()[1])


def test_for_people_each_finding_has_its_advice_below_it(patient: Patient) -> None:
    pam_trap(patient)
    command = [str(TWIRE), "doctor", "--root", str(patient.root)]
    done = subprocess.run(command, env=patient.env, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    [at] = [number for number, line in enumerate(lines) if line.startswith("wrong pam: /etc/pam.d/sshd")]
    assert lines[at + 1] == "      make it: auth requisite pam_unix.so"
    assert done.stderr == "twire: 2 things are wrong: see above\n"


def test_what_another_system_says_reaches_no_terminal(patient: Patient) -> None:
    patient.put("/etc/pam.d/a\x1b[2Jb", "auth required pam_unix\x1b[31m.so\nauth required pam_twire.so\n")
    os.mkfifo(patient.root / "etc/smartd.conf")
    patient.put("/usr/sbin/smartd", "")
    code, findings = patient.doctor()
    assert code == 78
    assert "\x1b" not in json.dumps(findings, ensure_ascii=False)
