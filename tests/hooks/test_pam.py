"""The PAM module against the sandbox, through libpam itself."""

from __future__ import annotations

import os
import re
import subprocess
import threading
from pathlib import Path

import pytest
from harness import TWIRE, Sandbox, need

NUMBER = "+15558675310"
SUCCESS, SERVICE_ERR, AUTH_ERR, UNAVAILABLE, MAXTRIES, IGNORED = 0, 3, 7, 9, 11, 25

# A driver whose stack has no other module sees PAM_IGNORE as a refusal: this one permits besides.
WITH_PERMIT = "auth required pam_permit.so\n"


class Login:
    """A PAM service of one test's own, in its own folder."""

    def __init__(self, pam: tuple[Path, Path], sandbox: Sandbox, folder: Path) -> None:
        self.module, self.driver = pam
        self.sandbox, self.folder = sandbox, folder
        env = sandbox.env
        self.credentials = folder / "credentials"
        names = ["TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_VERIFY_SERVICE_SID", "TWIRE_BASE_URL"]
        self.credentials.write_text("".join(f"{name}={env[name]}\n" for name in names))
        self.credentials.chmod(0o600)
        self.numbers = folder / "numbers"
        self.numbers.write_text(f"# people\nanna: {NUMBER}\nbert: 555\nanna2: +15558675311\n")
        self.numbers.chmod(0o644)

    def command(
        self, options: str, *answers: str, user: str = "anna", host: str = "", rest: str = ""
    ) -> list[str]:
        service = self.folder / "login"
        options = f"numbers={self.numbers} credentials={self.credentials} {options}"
        service.write_text(f"auth required {self.module} {options}\n{rest}")
        return [str(self.driver), str(self.folder), "login", user, host, *answers]

    def __call__(
        self, options: str, *answers: str, user: str = "anna", host: str = "", rest: str = ""
    ) -> tuple[int, str]:
        command = self.command(options, *answers, user=user, host=host, rest=rest)
        done = subprocess.run(
            command, capture_output=True, text=True, env=self.env(), check=False, timeout=300
        )
        found = re.search(r"result (\d+)", done.stdout)
        assert found, done
        assert done.stderr == ""
        assert NUMBER not in done.stdout
        return int(found[1]), done.stdout

    def env(self) -> dict[str, str]:
        code = f"{TWIRE} sandbox phone --at {self.sandbox.url} {NUMBER} code --wait 60s"
        return {"PATH": os.environ["PATH"], "TWIRE_TEST_CODE": code}


@pytest.fixture
def login(pam: tuple[Path, Path], sandbox: Sandbox, tmp_path: Path) -> Login:
    return Login(pam, sandbox, tmp_path)


def test_the_right_code_lets_in(login: Login) -> None:
    result, said = login("", "@code")
    assert result == SUCCESS
    assert said.startswith("Code sent to ***5310: \n")


def test_a_wrong_code_may_be_corrected_and_three_are_enough(login: Login) -> None:
    assert login("", "000000", "@code")[0] == SUCCESS
    result, said = login("", "000000", "abc", "")
    assert result == MAXTRIES
    assert said.count("Wrong code.") == 2
    assert login("attempts=1", "000000", "@code")[0] == MAXTRIES


def test_an_end_of_input_is_a_refusal(login: Login) -> None:
    assert login("", "@eof")[0] == AUTH_ERR
    assert login("", "000000", "@eof")[0] == AUTH_ERR


def test_the_time_limit_includes_the_question(login: Login) -> None:
    # A busy machine may need longer than the first limits for the question alone.
    for limit in (1, 5, 20):
        result, _ = login(f"timeout={limit}", f"@sleep {limit + 1}", "@code")
        if result != UNAVAILABLE:
            break
    assert result == AUTH_ERR


@pytest.mark.parametrize("user", ["nobody-here", "ann", "bert", "an", ""])
def test_who_has_no_number_is_refused_unless_nullok(login: Login, user: str) -> None:
    if user:
        assert login("", user=user)[0] == AUTH_ERR
        assert login("nullok", user=user, rest=WITH_PERMIT)[0] == SUCCESS
    assert login.sandbox.messages(NUMBER) == []


def test_twilio_away_keeps_the_door_shut_unless_told_otherwise(login: Login) -> None:
    text = login.credentials.read_text()
    login.credentials.write_text(re.sub(r"TWIRE_BASE_URL=.*", "TWIRE_BASE_URL=http://127.0.0.1:9", text))
    assert login("timeout=5", "123456")[0] == UNAVAILABLE
    assert login("timeout=5 offline=skip", "123456", rest=WITH_PERMIT)[0] == SUCCESS


def test_losing_twilio_before_the_check_lets_nobody_in(login: Login) -> None:
    """offline=skip is for a code that cannot be sent, not for one that cannot be checked."""
    is_lost = login.folder / "lost"
    command = login.command("timeout=100 offline=skip", f"@wait {is_lost}", "123456", rest=WITH_PERMIT)
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=login.env())
    assert process.stdout is not None
    # The driver prints the prompt when its output ends; the passcode is there once it was sent.
    login.sandbox.phone(NUMBER, "code", "--wait", "60s")
    login.sandbox.stop()
    is_lost.touch()
    out, _ = process.communicate(timeout=150)
    assert f"result {UNAVAILABLE}" in out, out


def test_options_that_are_wrong_refuse_everybody(login: Login) -> None:
    for options in ["numbrs=/x", "timeout=soon", "attempts=0", "attempts=9", "channel=fax", "offline=maybe"]:
        assert login(options, "@code")[0] == SERVICE_ERR, options


def test_files_that_others_can_touch_are_not_used(login: Login) -> None:
    login.credentials.chmod(0o640)
    assert login("", "@code")[0] == UNAVAILABLE
    login.credentials.chmod(0o600)
    login.numbers.chmod(0o646)
    assert login("", "@code")[0] == AUTH_ERR
    login.numbers.chmod(0o644)
    real = login.folder / "real"
    login.credentials.rename(real)
    login.credentials.symlink_to(real)
    assert login("", "@code")[0] == UNAVAILABLE
    login.credentials.unlink()
    os.mkfifo(login.credentials, 0o600)
    assert login("", "@code")[0] == UNAVAILABLE


def test_a_passed_login_is_remembered_by_user_and_host(login: Login) -> None:
    options = f"remember=10m remember_dir={login.folder / 'remembered'}"
    assert login(options, "@code", host="192.0.2.1")[0] == SUCCESS
    assert login(options, host="192.0.2.1") == (SUCCESS, "result 0\n")
    assert login(options, "@eof", host="192.0.2.2")[0] == AUTH_ERR
    assert login(options, "@eof", user="anna2", host="192.0.2.1")[0] == AUTH_ERR
    for file in (login.folder / "remembered").iterdir():
        os.utime(file, (0, 0))
    assert login(options, "@eof", host="192.0.2.1")[0] == AUTH_ERR
    (login.folder / "remembered").chmod(0o777)
    assert login(options, "@eof", host="192.0.2.1")[0] == AUTH_ERR


def test_many_logins_at_once(login: Login) -> None:
    command = login.command("", "000000", "@eof")
    results: list[str] = []

    def one() -> None:
        done = subprocess.run(
            command, capture_output=True, text=True, env=login.env(), check=False, timeout=300
        )
        results.append(done.stdout + done.stderr)

    threads = [threading.Thread(target=one) for _ in range(50)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(results) == 50
    # Twilio stops sending to one number after five; either way nobody is in.
    assert all(re.search(r"result [^0]", said) for said in results), results


def test_no_memory_is_touched_that_should_not_be(login: Login) -> None:
    need("pam under valgrind", "valgrind")
    command = [
        "valgrind",
        "-q",
        "--error-exitcode=42",
        "--leak-check=full",
        "--errors-for-leak-kinds=definite",
        "--show-leak-kinds=definite",
    ]
    for answers in (["@code"], ["000000", "@eof"]):
        done = subprocess.run(
            command + login.command("", *answers),
            capture_output=True,
            text=True,
            env=login.env() | {"PATH": os.environ["PATH"]},
            check=False,
            timeout=300,
        )
        assert done.returncode != 42, done.stderr


def test_only_pams_two_functions_are_visible(pam: tuple[Path, Path]) -> None:
    listed = subprocess.run(
        ["nm", "-D", "--defined-only", str(pam[0])], capture_output=True, text=True, check=True
    )
    names = [line.split()[-1] for line in listed.stdout.splitlines()]
    assert names == ["pam_sm_authenticate", "pam_sm_setcred"]
