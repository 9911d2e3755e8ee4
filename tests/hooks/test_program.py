"""`twire hook` and `twire sendmail`, started as real systems start them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import threading
from pathlib import Path
from typing import Any

import pytest
from harness import TWIRE
from host import until

CALLS: dict[str, tuple[list[str], dict[str, str], bytes]] = {
    "arguments": (["hook", "mdadm", "Fail", "/dev/md0"], {}, b""),
    "environment": (["hook", "monit"], {"MONIT_SERVICE": "nginx", "MONIT_EVENT": "Does not exist"}, b""),
    "standard input": (["hook", "collectd"], {}, b"Severity: FAILURE\nHost: web1\n\nload is high\n"),
    "JSON": (
        ["hook", "alertmanager"],
        {},
        b'{"status":"firing","groupKey":"g","alerts":[{"labels":{"alertname":"A"},"annotations":{}}]}',
    ),
    # CONFIG is the machine's: a mailer takes no path from its environment.
    "mail": (["sendmail", "-C", "CONFIG", "-i", "ops"], {}, b"Subject: disk full\n\n97 %\n"),
}
READS_INPUT = ("standard input", "JSON", "mail")


class Machine:
    """A spool, a configuration and a mailer of a test's own."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.spool = folder / "spool"
        for name in ("tmp", "new", "bad"):
            (self.spool / name).mkdir(parents=True)
        self.mailed = folder / "mailed"
        mailer = folder / "mailer"
        mailer.write_text(
            f'#!/bin/sh\nfor word; do printf "%s\\n" "$word"; done >{self.mailed}.args\n'
            f"/bin/cat >{self.mailed}\nexit $(/bin/cat {folder}/code 2>/dev/null || echo 0)\n"
        )
        mailer.chmod(0o755)
        self.config = folder / "twire.toml"
        self.config.write_text(
            f'[spool]\npath = "{self.spool}"\n[mail]\nfallback = "{mailer}"\n'
            '[recipients]\nops = ["+15558676543"]\nanna = { sms = "+15558676544" }\n'
        )

    def enqueued(self) -> list[dict[str, Any]]:
        """The notifications in the spool."""
        return [json.loads(file.read_text()) for file in sorted((self.spool / "new").iterdir())]

    def call(self, name: str) -> tuple[list[str], dict[str, str], bytes]:
        """A call of CALLS on this machine."""
        arguments, env, stdin = CALLS[name]
        return [str(self.config) if word == "CONFIG" else word for word in arguments], dict(env), stdin

    def run(
        self, arguments: list[str], env: dict[str, str] | None = None, stdin: bytes = b"", **options: Any
    ) -> subprocess.CompletedProcess[bytes]:
        env = {"TWIRE_SPOOL": str(self.spool)} | (env or {})
        command = [str(TWIRE), *arguments]
        return subprocess.run(
            command, input=stdin, env=env, capture_output=True, check=False, timeout=300, **options
        )

    def sendmail(self, *arguments: str | bytes, stdin: bytes) -> subprocess.CompletedProcess[bytes]:
        command = [str(TWIRE), "sendmail", "-C", str(self.config), *arguments]
        return subprocess.run(command, input=stdin, env={}, capture_output=True, check=False, timeout=300)


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


@pytest.mark.parametrize("call", [name for name in CALLS if name not in READS_INPUT])
def test_a_hook_killed_at_any_moment_leaves_nothing_half(machine: Machine, call: str) -> None:
    """upsmon and Nagios kill what takes too long; whatever is in new/ is whole."""
    arguments, env, _ = machine.call(call)
    command = [str(TWIRE), *arguments]
    env |= {"TWIRE_SPOOL": str(machine.spool)}
    for number in range(40):
        process = subprocess.Popen(command, env=env, stdin=subprocess.DEVNULL)
        threading.Timer(number / 2000, process.kill).start()
        process.wait(60)
    for notification in machine.enqueued():
        assert notification["v"] == 1


def test_a_hook_that_reads_no_input_does_not_wait_for_its_end(machine: Machine) -> None:
    read, write = os.pipe()
    env = {"TWIRE_SPOOL": str(machine.spool)}
    done = subprocess.run([TWIRE, *CALLS["arguments"][0]], stdin=read, env=env, check=False, timeout=300)
    assert done.returncode == 0
    os.close(read)
    os.close(write)


# What Asterisk says first; then it waits for commands, and its end of the pipe stays open.
AGI = (
    b"agi_request: /usr/bin/twire\nagi_channel: PJSIP/anna-1\nagi_uniqueid: 1.1\nagi_callerid: 15558675310\n"
    b"agi_calleridname: Anna\nagi_dnid: unknown\nagi_extension: 100\n\n"
)


def agi(machine: Machine) -> subprocess.Popen[bytes]:
    command = [str(TWIRE), "hook", "asterisk-agi", "--to", "ops", "Door bell"]
    env = {"TWIRE_SPOOL": str(machine.spool)}
    return subprocess.Popen(
        command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )


def test_a_call_is_told_without_a_word_to_asterisk(machine: Machine) -> None:
    with agi(machine) as process:
        assert process.stdin is not None
        process.stdin.write(AGI)
        process.stdin.flush()
        assert process.wait(300) == 0
        assert process.stdout is not None
        assert process.stdout.read() == b""
    [notification] = machine.enqueued()
    assert notification["title"] == "Door bell from Anna (15558675310) to 100"


def test_a_caller_who_hangs_up_is_told_of(machine: Machine) -> None:
    with agi(machine) as process:
        caught = Path(f"/proc/{process.pid}/status")

        def is_caught() -> bool:
            [mask] = [
                line.split()[1] for line in caught.read_text().splitlines() if line.startswith("SigCgt")
            ]
            return bool(int(mask, 16) & 1 << (signal.SIGHUP - 1))

        until("handler of SIGHUP", is_caught)
        process.send_signal(signal.SIGHUP)
        process.communicate(AGI, timeout=300)
    assert process.returncode == 0
    assert len(machine.enqueued()) == 1


def test_half_a_call_is_none(machine: Machine) -> None:
    with agi(machine) as process:
        _, said = process.communicate(AGI[:40], timeout=300)
    assert (process.returncode, b"the caller passed no" in said) == (1, True)
    assert machine.enqueued() == []


def test_nothing_holds_the_callers_output_open(machine: Machine) -> None:
    """git and smartd wait for it; communicate() would, too."""
    assert machine.run(CALLS["arguments"][0]).returncode == 0


def test_bytes_that_are_no_text_reach_the_phone(machine: Machine) -> None:
    arguments: list[Any] = ["hook", "mdadm", "Fail", b"/dev/md\xff\x00"[:-1]]
    command = [str(TWIRE), *arguments]
    env: dict[bytes | str, bytes | str] = {"TWIRE_SPOOL": str(machine.spool)}
    assert subprocess.run(command, env=env, check=False).returncode == 0
    [notification] = machine.enqueued()
    assert notification["title"].startswith("RAID md\ufffd on ")
    env |= {b"MONIT_SERVICE": b"ngi\xe9nx", b"MONIT_EVENT": b"Does not exist"}
    assert subprocess.run([TWIRE, "hook", "monit"], env=env, check=False).returncode == 0
    assert any(notification["title"].startswith("ngi\ufffdnx on ") for notification in machine.enqueued())


def test_what_a_system_says_is_not_run(machine: Machine) -> None:
    said = "{{ 7*7 }}{% include '/etc/passwd' %} %s %n $(id) `id` ; rm -rf / <Say>x</Say> \x1b[2J"
    assert machine.run(["hook", "mdadm", "Fail", said]).returncode == 0
    [notification] = machine.enqueued()
    assert (
        "{{ 7*7 }}{% include '/etc/passwd' %} %s %n $(id) `id` ; rm -rf / <Say>x</Say>"
        in notification["title"]
    )
    assert "\x1b" not in json.dumps(notification, ensure_ascii=False)


@pytest.mark.parametrize(("name", "code"), [("mdadm", 1), ("fail2ban", 0), ("borgmatic", 0), ("pam", 0)])
def test_a_failure_is_told_as_its_caller_takes_it(machine: Machine, name: str, code: int) -> None:
    (machine.spool / "new").rmdir()
    env = {"PAM_USER": "a", "PAM_SERVICE": "b", "PAM_TYPE": "open_session"}
    arguments = {
        "mdadm": ["Fail", "/dev/md0"],
        "fail2ban": ["ban", "sshd"],
        "borgmatic": ["error"],
        "pam": [],
    }
    done = machine.run(["hook", name, *arguments[name]], env)
    assert (done.returncode, done.stdout) == (code, b"")
    assert (b"no spool" in done.stderr) == (code != 0)


def test_thirty_two_at_once_lose_nothing(machine: Machine) -> None:
    def one(number: int) -> None:
        assert machine.run(["hook", "mdadm", "Fail", f"/dev/md{number}"]).returncode == 0

    threads = [threading.Thread(target=one, args=(n,)) for n in range(32)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({notification["key"] for notification in machine.enqueued()}) == 32


def test_the_program_is_a_hook_under_its_name(machine: Machine) -> None:
    link = machine.folder / "mdadm"
    link.symlink_to(TWIRE)
    env = {"TWIRE_SPOOL": str(machine.spool)}
    assert subprocess.run([link, "DegradedArray", "/dev/md1"], env=env, check=False).returncode == 0
    [notification] = machine.enqueued()
    assert notification["to"] == ["root"]
    assert notification["title"].endswith(": DegradedArray")


def test_a_definition_of_the_administrators_own_comes_first(machine: Machine) -> None:
    own = machine.folder / "hooks"
    own.mkdir()
    (own / "mdadm.toml").write_text(
        "about = 'ours'\ninput = 'args'\n[take]\nevent = 'arg:1'\n[notify]\ntitle = 'own {{ event }}'\n"
    )
    env = {"TWIRE_HOOKS": str(own)}
    assert machine.run(["hook", "mdadm", "x"], env).returncode == 0
    assert machine.enqueued()[0]["title"] == "own x"
    (own / "mdadm.toml").write_text("about = 'ours'\ninput = 'args'\n[notify]\ntitle = '{{ evnt }}'\n")
    done = machine.run(["hook", "mdadm", "x"], env)
    assert done.returncode == 78
    assert b'"evnt" is not in [take]' in done.stderr
    assert machine.run(["hook", "../mdadm"], env).returncode == 64


MESSAGE = b"To: ops, bob@example.test\nBcc: eve@example.test\nSubject: disk =?utf-8?q?f=C3=BCll?=\n\n97 %\n"


def test_mail_for_a_recipient_is_enqueued_once(machine: Machine) -> None:
    done = machine.sendmail("-t", "-i", "ops", stdin=b"To: ops, sms:+15558676543\nSubject: hi\n\nthere\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    [notification] = machine.enqueued()
    assert (notification["to"], notification["title"]) == (["ops", "+15558676543"], "hi")
    assert not machine.mailed.exists()


def test_other_peoples_mail_goes_on_unchanged(machine: Machine) -> None:
    message = b"To: bob@example.test\r\nSubject: x\n\n\xff\x00.\n.\nlast"
    arguments = ["-oi", "-f", "me@example.test", "-t", "--", "carol@example.test"]
    done = machine.sendmail(*arguments, stdin=message)
    assert done.returncode == 0
    assert machine.mailed.read_bytes() == message
    # Without -C, which names twire's configuration: Postfix and Exim would take it for their own.
    assert Path(f"{machine.mailed}.args").read_text().splitlines() == arguments
    assert machine.enqueued() == []
    (machine.folder / "code").write_text("67")
    assert machine.sendmail("bob@example.test", stdin=message).returncode == 67


def test_mail_for_both_reaches_both(machine: Machine) -> None:
    assert machine.sendmail("-t", stdin=MESSAGE).returncode == 0
    assert machine.enqueued()[0]["title"] == "disk füll"
    arguments = Path(f"{machine.mailed}.args").read_text().splitlines()
    assert arguments == ["-i", "--", "bob@example.test", "eve@example.test"]
    assert b"eve" not in machine.mailed.read_bytes()


def test_without_a_mailer_other_mail_is_refused_and_own_is_not(machine: Machine) -> None:
    (machine.folder / "mailer").unlink()
    done = machine.sendmail("-t", stdin=MESSAGE)
    assert done.returncode == 69
    assert b"no mailer for bob@example.test" in done.stderr
    assert len(machine.enqueued()) == 1
    machine.config.write_text(machine.config.read_text().replace(str(machine.folder / "mailer"), str(TWIRE)))
    done = machine.sendmail("bob@example.test", stdin=MESSAGE)
    assert done.returncode == 78
    assert b"circle" in done.stderr


def test_a_mail_of_any_size_is_read_to_its_end(machine: Machine) -> None:
    done = machine.sendmail("ops", stdin=b"Subject: big\n\n" + b"x" * 300_000)
    assert done.returncode == 0
    (machine.spool / "new").chmod(0o700)
    done = machine.sendmail("-t", stdin=b"To: nobody-here\n\n" + b"x" * 3_000_000)
    assert done.returncode == 0, done.stderr


def test_no_variable_leads_mail_elsewhere(machine: Machine, tmp_path: Path) -> None:
    env = {"TWIRE_SPOOL": str(tmp_path / "attacker"), "TWIRE_CONFIG": "/nonexistent"}
    command = [str(TWIRE), "sendmail", "-C", str(machine.config), "ops"]
    assert subprocess.run(command, input=b"Subject: x\n\n", env=env, check=False).returncode == 0
    assert len(machine.enqueued()) == 1


def test_smtp_on_standard_input(machine: Machine) -> None:
    dialogue = (
        b"EHLO [127.0.0.1]\r\nMAIL FROM:<app@example.test>\r\nRCPT TO:<15558676544@sms.twire>\r\nDATA\r\n"
        b"Subject: code\r\n\r\n..dot\r\n.\r\n"
        b"MAIL FROM:<>\r\nRCPT TO:<bob@example.test>\r\nDATA\r\nhi\r\n.\r\nQUIT\r\n"
    )
    done = machine.sendmail("-bs", stdin=dialogue)
    assert done.returncode == 0
    codes = [line[:3] for line in done.stdout.decode().split("\r\n") if line and line[3] == " "]
    assert codes == ["220", "250", "250", "250", "354", "250", "250", "250", "354", "250", "221"]
    [notification] = machine.enqueued()
    assert (notification["to"], notification["body"]) == (["+15558676544"], ".dot")
    assert machine.mailed.read_bytes() == b"hi\n"
    (machine.folder / "code").write_text("75")
    assert b"\r\n451 " in machine.sendmail("-bs", stdin=dialogue).stdout


@pytest.mark.parametrize("name", ["mail", "mailx"])
def test_mail_is_a_name_too(machine: Machine, name: str) -> None:
    link = machine.folder / name
    link.symlink_to(TWIRE)
    done = subprocess.run(
        [link, "-s", "x", "nobody-here"], input=b"y\n", capture_output=True, check=False, env={}
    )
    assert done.returncode in (69, 78)


def test_other_modes_of_a_mailer(machine: Machine) -> None:
    for mode, code in (("-bi", 0), ("-q", 0), ("-bp", 0), ("-bd", 64)):
        assert machine.sendmail(mode, stdin=b"").returncode == code, mode
