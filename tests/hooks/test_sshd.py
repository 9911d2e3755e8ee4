"""`pam_twire` behind a real `sshd` on loopback, with keyboard-interactive logins."""

from __future__ import annotations

import concurrent.futures
import os
import pwd
import re
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import TWIRE, Sandbox, need, skip
from host import PATIENCE, added_user, alone, free_port, is_open, syslog, until

NUMBER = "+15558675310"
SERVICE = "twire-test-sshd"
# Its shell is nologin: who is let in is told so by that, and ssh ends with its exit code.
USER, IN, OUT = "games", 1, 255


class Door:
    """An `sshd` of the test's own, whose PAM service asks for a code and nothing else."""

    def __init__(self, folder: Path, sandbox: Sandbox, module: Path) -> None:
        self.folder, self.sandbox = folder, sandbox
        env = sandbox.env
        self.credentials = folder / "credentials"
        names = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_VERIFY_SERVICE_SID", "TWIRE_BASE_URL"]
        self.secrets = [env["TWILIO_AUTH_TOKEN"], NUMBER, NUMBER[1:]]
        self.credentials.write_text("".join(f"{name}={env[name]}\n" for name in names))
        self.credentials.chmod(0o600)
        self.numbers = folder / "numbers"
        self.numbers.write_text(f"{USER}: {NUMBER}\n")
        self.numbers.chmod(0o644)
        self.module, self.port, self.is_logged = module, free_port(), False
        # sshd asks for the service of its own name: a link to it gives another one.
        self.program = folder / SERVICE
        self.program.symlink_to("/usr/sbin/sshd")
        self.service = Path("/etc/pam.d") / SERVICE
        try:
            self.options("timeout=50")
            self.process = self.start()
        except BaseException:
            self.service.unlink(missing_ok=True)
            raise

    def start(self) -> subprocess.Popen[bytes]:
        folder = self.folder
        key = folder / "key"
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)], check=True)
        config = folder / "sshd_config"
        config.write_text(
            f"Port {self.port}\nListenAddress 127.0.0.1\nHostKey {key}\nPidFile none\nUsePAM yes\n"
            "PasswordAuthentication yes\nPubkeyAuthentication no\nKbdInteractiveAuthentication yes\n"
            "AuthenticationMethods keyboard-interactive password\nMaxStartups 100\nMaxAuthTries 6\n"
            "LoginGraceTime 120\nStrictModes no\nLogLevel DEBUG1\n"
        )
        self.log = folder / "sshd.log"
        with self.log.open("wb") as log:
            command = [str(self.program), "-D", "-e", "-f", str(config)]
            process = subprocess.Popen(command, stdout=log, stderr=log)
        try:
            until("sshd", lambda: is_open(self.port))
        except BaseException:
            process.kill()
            process.wait()
            raise
        return process

    def options(self, text: str, before: str = "") -> None:
        """The service: lines of other modules, and this one with options."""
        options = f"numbers={self.numbers} credentials={self.credentials} {text}"
        self.service.write_text(
            f"{before}auth required {self.module} {options}\naccount required pam_permit.so\n"
            "session required pam_permit.so\n"
        )

    def command(self, user: str = USER, method: str = "keyboard-interactive") -> list[str]:
        options = ["StrictHostKeyChecking=no", "UserKnownHostsFile=/dev/null", "LogLevel=ERROR"]
        options += [f"PreferredAuthentications={method}", "NumberOfPasswordPrompts=1"]
        words = [word for option in options for word in ("-o", option)]
        return ["ssh", "-F", "none", "-p", str(self.port), *words, f"{user}@127.0.0.1", "true"]

    def login(
        self, answer: str, patience: float = 240, user: str = USER, method: str = "keyboard-interactive"
    ) -> int:
        """ssh's exit code; `answer` is a shell command whose output answers."""
        ask = self.folder / f"ask-{time.monotonic_ns()}"
        ask.write_text(f"#!/bin/sh\nprintf '%s\\n' \"$1\" >>{self.folder}/prompts\n{answer}\n")
        ask.chmod(0o755)
        env = {"PATH": os.environ["PATH"], "SSH_ASKPASS": str(ask), "SSH_ASKPASS_REQUIRE": "force"}
        done = subprocess.run(
            self.command(user, method),
            env=env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=patience,
        )
        assert (b"not available" in done.stdout) == (done.returncode == IN), done
        return done.returncode

    def code(self) -> str:
        """The shell command that prints the phone's newest code."""
        return f"exec {TWIRE} sandbox phone --at {self.sandbox.url} {NUMBER} code --wait 50s"

    def prompts(self) -> str:
        path = self.folder / "prompts"
        return path.read_text() if path.exists() else ""

    def syslog(self) -> str:
        path = self.folder / "syslog"
        return path.read_text(errors="replace") if path.exists() else ""

    def stop(self, texts: list[str]) -> None:
        try:
            self.process.terminate()
            self.process.wait(60)
        finally:
            self.process.kill()
            self.process.wait()
            self.service.unlink()
        log = self.log.read_text(errors="replace") + self.syslog()
        for secret in self.secrets:
            assert secret not in log, "a secret or a number is in the log"
        for code in re.findall(r"\b\d{6}\b", "\n".join(texts)):
            assert code not in log, "a code is in the log"


@pytest.fixture
def door(tmp_path: Path, sandbox: Sandbox, pam: tuple[Path, Path]) -> Iterator[Door]:
    need("sshd", "sshd", "ssh", "ssh-keygen")
    if os.geteuid() != 0:
        skip("sshd", "root is needed: a service in /etc/pam.d")
    if USER not in {entry.pw_name for entry in pwd.getpwall()}:
        skip("sshd", f"there is no user {USER}")
    with alone(), syslog(tmp_path / "syslog") as is_logged:
        made_run = not Path("/run/sshd").exists()
        Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
        try:
            for path in (tmp_path, *tmp_path.parents):
                if path != Path("/"):
                    path.chmod(path.stat().st_mode | 0o711)
            door = Door(tmp_path, sandbox, pam[0])
            door.is_logged = is_logged
            try:
                yield door
            finally:
                door.stop(sandbox.messages(NUMBER))
        finally:
            if made_run:
                shutil.rmtree("/run/sshd", ignore_errors=True)


def test_a_right_code_lets_in(door: Door) -> None:
    assert door.login(door.code()) == IN
    assert "Code sent to ***5310: " in door.prompts()


def test_a_wrong_code_may_be_corrected(door: Door) -> None:
    answer = f"test -e {door.folder}/once && {{ {door.code()}; }}; touch {door.folder}/once; echo 000000"
    assert door.login(answer) == IN
    assert "Wrong code." in door.prompts()


def test_three_wrong_codes_keep_out(door: Door) -> None:
    assert door.login("echo 000000") == OUT
    assert door.prompts().count("Wrong code.") == 2
    assert door.prompts().count("Code sent") == 3
    # A thread writes what it receives.
    if door.is_logged:
        until("wrong codes in syslog", lambda: door.syslog().count(f"{USER} gave a wrong code") >= 3)
        assert door.syslog().count(f"{USER} gave a wrong code") == 3


def test_no_answer_in_time_keeps_out(door: Door) -> None:
    door.options("timeout=3")
    assert door.login("sleep 5; echo 000000") == OUT


def test_an_end_of_input_keeps_out(door: Door) -> None:
    assert door.login("exit 1") == OUT


def test_twilio_away_keeps_out(door: Door) -> None:
    text = door.credentials.read_text()
    door.credentials.write_text(re.sub("TWIRE_BASE_URL=.*", "TWIRE_BASE_URL=http://127.0.0.1:9", text))
    door.options("timeout=20")
    assert door.login("echo 000000") == OUT
    assert door.prompts() == ""
    door.options("timeout=20 offline=skip")
    assert door.login("echo 000000") == OUT, "a stack of ignored modules lets nobody in"


def test_a_user_without_a_number_is_kept_out(door: Door) -> None:
    door.numbers.write_text(f"somebody: {NUMBER}\n")
    assert door.login("echo 000000") == OUT
    assert door.sandbox.messages(NUMBER) == []


PASSWORD = "a good password 1"
PASSWORD_FIRST = {"pam_unix": "auth requisite pam_unix.so\n", "common-auth": "@include common-auth\n"}


@pytest.fixture(params=PASSWORD_FIRST.values(), ids=PASSWORD_FIRST)
def person(door: Door, request: pytest.FixtureRequest) -> Iterator[str]:
    """A user with a password, which the service asks for first, as pam_twire(8) says."""
    if "@include" in request.param and not Path("/etc/pam.d/common-auth").exists():
        skip(request.node.name, "/etc/pam.d/common-auth is Debian's")
    with added_user("twire-test-ssh", password=PASSWORD) as name:
        door.secrets.append(PASSWORD)
        door.numbers.write_text(f"{name}: {NUMBER}\n")
        door.options("timeout=50", request.param)
        yield name


def both(password: str, code: str) -> str:
    """The shell command that answers both questions."""
    return f'case "$1" in *assword*) echo "{password}" ;; *) {code} ;; esac'


def test_a_password_and_a_code_let_in(door: Door, person: str) -> None:
    assert door.login(both(PASSWORD, door.code()), user=person) == IN
    asked = door.prompts()
    assert asked.index("assword") < asked.index("Code sent to ***5310: ")


def test_a_wrong_password_sends_no_code(door: Door, person: str) -> None:
    assert door.login(both("a guess", "echo 000000"), user=person) == OUT
    assert "assword" in door.prompts()
    assert "Code" not in door.prompts()
    assert door.sandbox.messages(NUMBER) == []


def test_a_wrong_code_after_the_password_keeps_out(door: Door, person: str) -> None:
    assert door.login(both(PASSWORD, "echo 000000"), user=person) == OUT
    assert len(door.sandbox.messages(NUMBER)) == 1


def test_a_method_with_one_question_keeps_out(door: Door, person: str) -> None:
    """sshd's method `password` gives the password in answer to every question."""
    assert door.login(f'echo "{PASSWORD}"', user=person, method="password") == OUT
    assert door.login('echo "a guess"', user=person, method="password") == OUT
    assert len(door.sandbox.messages(NUMBER)) == 1


def test_a_user_who_hangs_up_leaves_nothing_behind(door: Door) -> None:
    ask = door.folder / "ask"
    ask.write_text(f"#!/bin/sh\ntouch {door.folder}/asked\nexec sleep 60\n")
    ask.chmod(0o755)
    env = {"PATH": os.environ["PATH"], "SSH_ASKPASS": str(ask), "SSH_ASKPASS_REQUIRE": "force"}
    process = subprocess.Popen(
        door.command(),
        env=env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        until("question", (door.folder / "asked").exists)
    finally:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait(60)

    def children() -> str:
        path = f"/proc/{door.process.pid}/task/{door.process.pid}/children"
        return Path(path).read_text().strip()

    until("end of the session's processes", lambda: not children(), 2 * PATIENCE)
    assert door.login(door.code()) == IN


def test_fifty_logins_at_once(door: Door) -> None:
    """Twilio stops sending to one number after five codes; either way nobody is in, and all end."""
    with concurrent.futures.ThreadPoolExecutor(50) as pool:
        results = list(pool.map(lambda _: door.login("echo 000000"), range(50)))
    assert results == [OUT] * 50
