"""Callers that mean harm, or that have next to nothing left: it is enqueued, or said that it is not."""

from __future__ import annotations

import json
import os
import resource
import shutil
import socket
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from harness import TWIRE, skip
from test_program import CALLS, Machine

PATIENCE = 120


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def call(
    machine: Machine, words: list[Any], stdin: Any = subprocess.DEVNULL, **options: Any
) -> subprocess.CompletedProcess[bytes]:
    """A call whose standard input may be anything that is open."""
    options = {"env": {"TWIRE_SPOOL": str(machine.spool)}} | options
    given = {"input": stdin} if isinstance(stdin, bytes) else {"stdin": stdin}
    return subprocess.run(
        [str(TWIRE), *words], capture_output=True, check=False, timeout=PATIENCE, **given, **options
    )


def leftovers(machine: Machine) -> list[str]:
    """Files that were not finished."""
    return [file.name for file in (machine.spool / "tmp").iterdir()]


def limited(kind: int, value: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(kind, (value, value))


@pytest.mark.parametrize("name", CALLS)
def test_a_limit_on_files_is_a_failure_that_is_told(machine: Machine, name: str) -> None:
    arguments, env, stdin = machine.call(name)
    limit = limited(resource.RLIMIT_FSIZE, 0)
    done = machine.run(arguments, env, stdin, preexec_fn=limit)
    assert (done.returncode, done.stdout) == (75 if name == "mail" else 1, b"")
    assert b"not enqueued" in done.stderr
    assert (machine.enqueued(), leftovers(machine)) == ([], [])


@pytest.mark.parametrize("name", CALLS)
def test_with_few_descriptors_a_call_enqueues_or_fails(machine: Machine, name: str) -> None:
    arguments, env, stdin = machine.call(name)
    env["LD_BIND_NOW"] = ""
    results = []
    for count in range(3, 16):
        before = len(machine.enqueued())
        done = machine.run(arguments, env, stdin, preexec_fn=limited(resource.RLIMIT_NOFILE, count))
        assert done.stdout == b""
        assert (done.returncode == 0) == (len(machine.enqueued()) == before + 1), (count, done)
        assert leftovers(machine) == []
        results.append(done.returncode)
    assert results[-1] == 0
    assert results[0] != 0


def test_ten_thousand_arguments(machine: Machine) -> None:
    assert call(machine, ["hook", "mdadm", "Fail", "/dev/md0", *["x" * 100] * 10_000]).returncode == 0
    recipients = [f"nobody{number}@example.test" for number in range(10_000)]
    done = call(machine, ["sendmail", "-C", machine.config, "-i", "ops", *recipients], b"Subject: x\n\ny\n")
    assert done.returncode == 0, done
    # Their order is that of ids, which says nothing of time within a millisecond.
    assert "x" in [notification["title"] for notification in machine.enqueued()]
    given = Path(f"{machine.mailed}.args").read_text().splitlines()
    assert given == ["-i", "--", *recipients]


@pytest.mark.parametrize(
    ("words", "code", "count"),
    [
        (["hook", "collectd"], 0, 1),
        (["hook", "mdadm", "Fail", "/dev/md0"], 0, 1),
        (["hook", "alertmanager"], 1, 0),
        (["sendmail", "-C", "CONFIG", "ops"], 65, 0),
        (["sendmail", "-C", "CONFIG", "-bs"], 0, 0),
    ],
)
def test_a_gigabyte_is_read_in_little_memory(
    machine: Machine, words: list[str], code: int, count: int
) -> None:
    with (machine.folder / "input").open("w+b") as file:
        file.write(b"Severity: FAILURE\nHost: web1\n\nload is high\n")
        file.truncate(1 << 30)
        file.seek(0)
        words = [str(machine.config) if word == "CONFIG" else word for word in words]
        done = call(machine, words, file, preexec_fn=limited(resource.RLIMIT_AS, 1 << 29))
        assert done.returncode == code, done
        # A caller that writes to a pipe that is closed may die of it.
        assert "mdadm" in words or os.lseek(file.fileno(), 0, os.SEEK_CUR) == 1 << 30
    assert len(machine.enqueued()) == count


ALERTS = {"labels": {"alertname": "A"}, "annotations": {"summary": "s"}, "status": "firing"}
MEGABYTES: dict[str, tuple[list[str], bytes]] = {
    "alertmanager": (
        [],
        json.dumps({"status": "firing", "groupKey": "g", "alerts": [ALERTS] * 9_000}).encode(),
    ),
    "git": ([], b"%040d %040d refs/heads/x\n" % (0, 1) * 10_000),
    "needrestart": ([], b"p[1], " * 170_000),
    "collectd": ([], b"Severity: FAILURE\nHost: a\n\n" + b"x\n" * 500_000),
    "bacula": (["mail", "-s", "Backup Error of x"], b"x: Error y\n" * 90_000),
    "restic": (["1"], b"x\n" * 500_000),
    "zabbix-webhook": ([], json.dumps({"to": "ops", "subject": "x", "message": "y " * 500_000}).encode()),
}


@pytest.mark.parametrize("name", MEGABYTES)
def test_a_megabyte_of_words_is_told(machine: Machine, name: str) -> None:
    arguments, stdin = MEGABYTES[name]
    done = machine.run(["hook", name, *arguments], {"NR_USERNAME": "anna"}, stdin)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(machine.enqueued()) == 1


def nested(depth: int, kind: str) -> bytes:
    """Parts in parts, with a text in the innermost."""
    head, tail = [b"Subject: nested\nMIME-Version: 1.0\n"], [b""]
    for number in range(depth):
        if kind == "multipart":
            head.append(b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (number, number))
            tail.append(b"\n--b%d--\n" % number)
        else:
            head.append(b"Content-Type: message/rfc822\n\nSubject: inner\n")
    return b"".join([*head, b"Content-Type: text/plain\n\nat last\n", *reversed(tail)])


BOMBS: dict[str, Callable[[], bytes]] = {
    "multipart, 1,000 deep": lambda: nested(1_000, "multipart"),
    "multipart, 100,000 deep": lambda: nested(100_000, "multipart"),
    "messages, 1,000 deep": lambda: nested(1_000, "message"),
    "messages, 100,000 deep": lambda: nested(100_000, "message"),
    "messages behind colons, 100,000 deep": lambda: (
        b"Subject: nested\n" + b":Content-Type: message/rfc822\n\n" * 100_000 + b"text\n"
    ),
    "messages right after boundaries, 100,000 deep": lambda: (
        b"Subject: nested\n"
        + b"Content-Type: multipart/mixed; boundary=b\n\n--bContent-Type: message/rfc822\n\n" * 100_000
        + b"text\n"
    ),
    "100,000 parts": lambda: (
        b"Subject: parts\nContent-Type: multipart/mixed; boundary=b\n\n"
        + b"--b\n\nx\n" * 100_000
        + b"--b--\n"
    ),
    "300,000 headers": lambda: b"".join(b"X-%d: y\n" % n for n in range(300_000)) + b"\ntext\n",
    "a header of 4 MB": lambda: b"Subject: " + b"x" * (4 << 20) + b"\n\ntext\n",
    "a header of 300,000 lines": lambda: b"Subject: x\n" + b" y\n" * 300_000 + b"\ntext\n",
    "300,000 encoded words": lambda: b"Subject:" + b" =?utf-8?q?=F0=9F=92=A9?=" * 300_000 + b"\n\ntext\n",
    "300,000 comments": lambda: b"To: " + b"(" * 300_000 + b" ops\n\ntext\n",
    "HTML, 300,000 deep": lambda: b"Content-Type: text/html\n\n" + b"<div>" * 300_000 + b"text\n",
    "quotes": lambda: b"Subject: x\n\n" + b">" * (2 << 20) + b"\n",
    "terminal sequences": lambda: b"Subject: x\n\n" + b"\x1b]0;" * (1 << 20) + b"\n",
    "a boundary of nothing": lambda: b"Content-Type: multipart/mixed; boundary=\n\n" + b"--\n" * 300_000,
}


@pytest.mark.parametrize("bomb", BOMBS)
def test_a_mail_that_is_a_bomb_arrives(machine: Machine, bomb: str) -> None:
    done = call(machine, ["sendmail", "-C", machine.config, "ops"], BOMBS[bomb]())
    assert (done.returncode, done.stderr) == (0, b"")
    [notification] = machine.enqueued()
    assert notification["to"] == ["ops"]


def test_a_header_of_very_many_recipients(machine: Machine) -> None:
    """Each is sorted once; the real mailer's command line is too long for the system, which is told."""
    others = b",".join(b"user%d@example.test" % number for number in range(200_000))
    done = call(machine, ["sendmail", "-C", machine.config, "-t"], b"To: ops," + others + b"\n\ntext\n")
    assert (done.returncode, b"cannot run" in done.stderr) == (75, True), done
    assert len(machine.enqueued()) == 1


def test_an_application_names_no_configuration_by_a_recipient(machine: Machine) -> None:
    evil = machine.folder / "evil.toml"
    evil.write_text(f'[spool]\npath = "{machine.spool}"\n[mail]\nfallback = "/bin/false"\n')
    machine.sendmail("-i", "--", f"-C{evil}", "bob@example.test", stdin=b"Subject: x\n\ny\n")
    arguments = Path(f"{machine.mailed}.args").read_text().splitlines()
    assert arguments[-3:] == ["--", f"-C{evil}", "bob@example.test"]
    done = call(machine, ["sendmail", "-i", "--", f"-C{evil}", "bob@example.test"], b"Subject: x\n\ny\n")
    assert done.returncode != 1, done


def test_a_long_line_of_smtp_hides_no_end_and_no_command(machine: Machine) -> None:
    """A reader that takes a line in pieces must not take a piece for a line."""
    line = b"x" * (64 * 1024)
    text = b"Subject: x\r\n\r\n" + line + b".\r\nMAIL FROM:<evil@example.test>\r\n" + line + b"..\r\n"
    dialogue = (
        b"EHLO a\r\nMAIL FROM:<app@example.test>\r\nRCPT TO:<bob@example.test>\r\nDATA\r\n"
        + text
        + b".\r\nNOOP "
        + line[5:]
        + b"RSET\r\nQUIT\r\n"
    )
    done = machine.sendmail("-bs", stdin=dialogue)
    codes = [reply[:3] for reply in done.stdout.decode().split("\r\n") if reply and reply[3] == " "]
    assert codes == ["220", "250", "250", "250", "354", "250", "500", "221"]
    assert machine.mailed.read_bytes() == text.replace(b"\r\n", b"\n")


@pytest.mark.parametrize("mask", [0o777, 0o177])
def test_a_spool_of_a_users_own_does_not_depend_on_its_umask(tmp_path: Path, mask: int) -> None:
    if os.getuid() == 0 and Path("/var/spool/twire").is_dir():
        skip("umask", "this machine has a spool")
    home = tmp_path / "home"
    home.mkdir()
    twire = shutil.copy(TWIRE, tmp_path / "twire")
    options: dict[str, Any] = {}
    if os.getuid() == 0:
        # root may enter a folder of any mode.
        options = {"user": 65534, "group": 65534, "extra_groups": []}
        shutil.chown(home, 65534, 65534)
        for path in (tmp_path, *tmp_path.parents):
            if path != Path("/"):
                path.chmod(path.stat().st_mode | 0o711)
    for _ in range(2):
        done = subprocess.run(
            [twire, "hook", "mdadm", "Fail", "/dev/md0"],
            env={"HOME": str(home)},
            cwd="/",
            capture_output=True,
            check=False,
            umask=mask,
            **options,
        )
        assert (done.returncode, done.stderr) == (0, b"")
    spool = home / ".local/state/twire/spool"
    assert len(list((spool / "new").iterdir())) == 2
    for path in (home / ".local", home / ".local/state/twire", spool, spool / "new", spool / "tmp"):
        assert path.stat().st_mode & 0o777 == 0o700, path


def test_variables_of_any_bytes(machine: Machine) -> None:
    env: dict[bytes | str, bytes | str] = {
        "TWIRE_SPOOL": str(machine.spool),
        b"\xff\xfe": b"\xff",
        b"HOME": b"/\xff",
        b"XDG_STATE_HOME": b"\xff",
        b"LANG": b"\xff",
        b"MONIT_SERVICE": b"\xff" * 100_000,
        b"MONIT_EVENT": b"Exists",
        b"MONIT_DESCRIPTION": b"\x1b[31m{{ 7*7 }}$(id)",
    }
    assert subprocess.run([TWIRE, "hook", "monit"], env=env, check=False).returncode == 0
    [notification] = machine.enqueued()
    assert notification["body"] == "{{ 7*7 }}$(id)"


@pytest.mark.parametrize("name", ["fail2ban", "freeradius", "borgmatic", "pam"])
def test_a_caller_that_takes_nothing_but_0_gets_it_whatever_fails(machine: Machine, name: str) -> None:
    own = machine.folder / "hooks"
    own.mkdir()
    (own / f"{name}.toml").write_text("about = 'ours'\n[notify]\ntitle = '{{ ev'\n")
    done = machine.run(["hook", name, "login", "anna"], {"TWIRE_HOOKS": str(own)})
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    # Its author sees why.
    done = machine.run(["hook", name, "--dry-run"], {"TWIRE_HOOKS": str(own)})
    assert (done.returncode, done.stdout) == (78, b"")


def test_what_was_not_enqueued_is_said_to_syslog(machine: Machine) -> None:
    """In a mount namespace whose /dev has a log of this test's."""
    dev = machine.folder / "dev"
    dev.mkdir()
    (dev / "null").touch()
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as log:
        log.bind(str(dev / "log"))
        log.settimeout(PATIENCE)
        mounts = 'mount --make-rprivate / && mount --bind /dev/null "$0/null" && mount --rbind "$0" /dev'
        inside = f'{mounts} && exec "$@"'
        enter = ["unshare", "--mount", "sh", "-c", inside, str(dev)]
        if os.getuid() != 0 or subprocess.run([*enter, "true"], check=False).returncode != 0:
            skip("syslog", "no mount namespace")
        missing = {"TWIRE_SPOOL": "/nowhere", "PATH": os.environ["PATH"]}
        folder = os.open("/", os.O_RDONLY)
        for words, stdin, line in (
            (["hook", "mdadm", "Fail", "/dev/md0"], subprocess.DEVNULL, b"no spool at /nowhere"),
            (["hook", "fail2ban", "ban", "sshd"], subprocess.DEVNULL, b"no spool at /nowhere"),
            (["hook", "smrtd"], subprocess.DEVNULL, b'no hook "smrtd"'),
            (["hook", "collectd"], folder, b"cannot read standard input"),
            (["hook", "mdadm"], subprocess.DEVNULL, b"the caller passed no"),
            (["sendmail", "-C", "/nowhere/twire.toml", "ops"], subprocess.DEVNULL, b"/nowhere/twire.toml"),
            (["sendmail", "-i"], subprocess.DEVNULL, b"no recipient"),
            (["sendmail", "ops"], folder, b"cannot read the message"),
        ):
            done = subprocess.run(
                [*enter, str(TWIRE), *words], stdin=stdin, env=missing, capture_output=True, check=False
            )
            assert done.returncode != 0 or "fail2ban" in words, done
            said = log.recv(4096)
            assert (said.startswith(b"<11>twire["), line in said) == (True, True), (words, said)
        os.close(folder)
