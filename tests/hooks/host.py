"""A machine on which real daemons call out: a spool, a worker and a phone of the sandbox."""

from __future__ import annotations

import contextlib
import fcntl
import json
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from harness import TWIRE, Sandbox, skip

PHONE = "+15558675310"
PATHS = "/usr/sbin:/sbin:/usr/local/sbin"
# A daemon that has not called out by then has failed; it is no measure of speed.
PATIENCE = 60.0


def free_port() -> int:
    """A TCP port of loopback that nobody has, below those that the kernel gives to connections: nobody else
    gets it before the daemon that is told of it."""
    while True:
        port = random.randrange(20_000, 32_000)
        with contextlib.suppress(OSError), socket.socket() as found:
            found.bind(("127.0.0.1", port))
            return port


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Meanwhile no other run of these tests changes this machine's users, mailer and /etc."""
    path = "/run/twire-tests-of-hooks" if os.getuid() == 0 else os.devnull
    lock = os.open(path, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        if os.getuid() == 0:
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def is_open(port: int) -> bool:
    """Whether somebody listens at a TCP port of loopback."""
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
        return True
    return False


def until(what: str, is_there: Callable[[], Any], patience: float = PATIENCE) -> Any:
    """Asks again until there is an answer."""
    end = time.monotonic() + patience
    while True:
        found = is_there()
        if found:
            return found
        assert time.monotonic() < end, f"no {what} within {patience:.0f} s"
        time.sleep(0.05)


class Host:
    """Where daemons of one test live; everything is stopped at its end."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.folder, self.sandbox = folder, sandbox
        for path in (folder, *folder.parents):
            if path.stat().st_uid == os.getuid() and path != Path("/"):
                path.chmod(path.stat().st_mode | 0o711)
        self.twire = folder / "twire"
        shutil.copy(TWIRE, self.twire)
        self.spool = folder / "spool"
        for name in ("tmp", "new", "bad"):
            (self.spool / name).mkdir(parents=True)
            (self.spool / name).chmod(0o1777)
        self.spool.chmod(0o1777)
        env = sandbox.env
        self.config = folder / "twire.toml"
        token = folder / "token"
        token.write_text(env["TWILIO_AUTH_TOKEN"])
        token.chmod(0o600)
        self.config.write_text(
            f'[account]\nsid = "{env["TWILIO_ACCOUNT_SID"]}"\ntoken_file = "{token}"\n'
            f'[store]\npath = "{folder}/outbox.db"\n[spool]\npath = "{self.spool}"\n'
            f'[senders.main]\nfrom = "{env["TWILIO_PHONE_NUMBER"]}"\nrate = 100\n'
            f'[recipients]\nops = ["{PHONE}"]\nroot = ["{PHONE}"]\n[storm]\nsms = "off"\n'
        )
        self.config.chmod(0o644)
        # What daemons start: the program with this test's spool.
        self.hook = self.script("twire-hook", f'TWIRE_SPOOL={self.spool} exec {self.twire} hook "$@"')
        self.mailer = self.script("sendmail", f'exec {self.twire} sendmail -C {self.config} "$@"')
        self.processes: list[subprocess.Popen[Any]] = []
        self.cleanups: list[Callable[[], None]] = []
        self.worker = self.start_worker()

    def start_worker(self) -> subprocess.Popen[Any]:
        """Starts the worker of this machine's outbox."""
        command = [str(self.twire), "outbox", "run", "--config", str(self.config)]
        return self.start(command, env=self.sandbox.env | {"TWIRE_CONFIG": str(self.config)})

    def restart_worker(self, number: int) -> None:
        """Ends the worker by a signal, and starts another."""
        os.killpg(self.worker.pid, number)
        self.worker.wait()
        self.processes.remove(self.worker)
        self.worker = self.start_worker()

    def configure(self, more: str) -> None:
        """Adds to the configuration; the worker starts anew with it."""
        self.config.write_text(self.config.read_text() + more)
        self.restart_worker(signal.SIGTERM)

    def be_patient(self) -> None:
        """Once no worker is killed any more, Twilio may take long to answer: the machine may be busy."""
        self.config.write_text(self.config.read_text().replace('timeout = "2s"', 'timeout = "60s"'))
        self.restart_worker(signal.SIGTERM)

    def script(self, name: str, text: str) -> Path:
        """A shell script of the test's."""
        path = self.folder / name
        path.write_text(f"#!/bin/sh\n{text}\n")
        path.chmod(0o755)
        return path

    def write(self, name: str, text: str, mode: int = 0o644) -> Path:
        """A file of the test's."""
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        path.chmod(mode)
        return path

    def start(
        self, command: list[str], env: Mapping[str, str] | None = None, **options: Any
    ) -> subprocess.Popen[Any]:
        """Starts a daemon; what it prints goes to a file of its name."""
        log = (self.folder / f"{Path(command[0]).name}.log").open("ab")
        process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            env=dict(env) if env is not None else self.env(),
            start_new_session=True,
            **options,
        )
        log.close()
        self.processes.append(process)
        return process

    def run(
        self, command: list[str], env: Mapping[str, str] | None = None, **options: Any
    ) -> subprocess.CompletedProcess[Any]:
        """Runs a program to its end."""
        env = dict(env) if env is not None else self.env()
        options = {"capture_output": True, "timeout": 300} | options
        return subprocess.run(command, env=env, check=False, **options)

    def env(self, **more: str) -> dict[str, str]:
        """The environment of daemons."""
        return {"PATH": f"{os.environ['PATH']}:{PATHS}", "HOME": str(self.folder), "LANG": "C.UTF-8", **more}

    def user(self, *names: str) -> str:
        """The first of these users that exists."""
        known = {entry.pw_name for entry in pwd.getpwall()}
        return next(name for name in names if name in known)

    def be_mailer(self) -> None:
        """Puts the program where daemons look for a mailer, for this test."""
        if os.getuid() != 0:
            skip("mailer", "root is needed")
        places = [Path("/usr/sbin/sendmail"), Path("/usr/lib/sendmail")]
        for place in places:
            aside = place.with_name("sendmail.aside-for-a-test")
            if place.is_symlink() and "twire" in os.readlink(place):
                place.unlink()
            if place.exists() or place.is_symlink():
                place.rename(aside)
                self.cleanups.append(lambda aside=aside, place=place: aside.rename(place))
            place.symlink_to(self.mailer)
            self.cleanups.append(place.unlink)

    def write_pipe(self, pipe: Path, line: str) -> None:
        """Writes a line to a daemon's command pipe."""
        with pipe.open("w") as file:
            file.write(line + "\n")

    def messages(self) -> list[str]:
        """What the phone shows, the newest first."""
        return self.sandbox.messages(PHONE)

    def wait_for(self, *words: str, again: Callable[[], Any] | None = None) -> str:
        """The message on the phone that has these words. Meanwhile `again` is called every few seconds."""
        called = time.monotonic()

        def found() -> str | None:
            nonlocal called
            fits = [text for text in self.messages() if all(word in text for word in words)]
            if not fits and again and time.monotonic() > called + 5:
                again()
                called = time.monotonic()
            return fits[0] if fits else None

        try:
            return str(until(f"message with {words}", found))
        except AssertionError as error:
            seen = [json.loads(f.read_text())["title"] for f in (self.spool / "new").iterdir()]
            logs = "\n".join(
                f"{f.name}: {f.read_text(errors='replace')[-1500:]}" for f in self.folder.glob("*.log")
            )
            raise AssertionError(
                f"{error}; in the spool: {seen}; on the phone: {self.messages()}\n{logs}"
            ) from None

    def stop(self) -> None:
        """Ends everything that was started, and undoes what was changed."""
        for process in reversed(self.processes):
            for number in (signal.SIGTERM, signal.SIGKILL):
                if process.poll() is None:
                    with contextlib.suppress(ProcessLookupError):
                        os.killpg(process.pid, number)
                    try:
                        process.wait(30)
                    except subprocess.TimeoutExpired:
                        continue
        self.processes.clear()
        # The last first; one that fails keeps none of the others from running.
        with contextlib.ExitStack() as stack:
            for cleanup in self.cleanups:
                stack.callback(cleanup)
            self.cleanups.clear()


@contextlib.contextmanager
def hosted(folder: Path, sandbox: Sandbox) -> Iterator[Host]:
    """A host that has this machine for itself, and is stopped whatever happens."""
    with alone():
        host = Host(folder, sandbox)
        try:
            yield host
        finally:
            host.stop()


@contextlib.contextmanager
def added_user(name: str, *options: str, password: str = "") -> Iterator[str]:
    """A user of this machine, for a test that has the machine for itself (`alone`)."""
    subprocess.run(["userdel", "-f", name], capture_output=True, check=False)
    subprocess.run(["useradd", "-M", "-s", "/usr/sbin/nologin", *options, name], check=True)
    try:
        if password:
            subprocess.run(["chpasswd"], input=f"{name}:{password}\n", text=True, check=True)
        yield name
    finally:
        subprocess.run(["userdel", "-f", name], capture_output=True, check=True)


def is_left(path: Path) -> bool:
    """Whether a socket is there, and nobody behind it any more."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
        try:
            sender.connect(str(path))
        except ConnectionRefusedError:
            return True
        except OSError:
            return False
    return False


@contextlib.contextmanager
def syslog(path: Path) -> Iterator[bool]:
    """Writes what is sent to syslog into a file, and says so; not where the machine has one of its own."""
    at = Path("/dev/log")
    if os.getuid() != 0 or at.is_symlink() or (at.exists() and not is_left(at)):
        yield False
        return
    at.unlink(missing_ok=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as receiver:
        receiver.bind(str(at))
        at.chmod(0o666)

        def keep() -> None:
            with path.open("ab", buffering=0) as file:
                while line := receiver.recv(65536):
                    file.write(line + b"\n")

        thread = threading.Thread(target=keep)
        thread.start()
        try:
            yield True
        finally:
            # An empty one is the last.
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as sender:
                sender.sendto(b"", str(at))
            thread.join()
            at.unlink()


def make_user(host: Host, name: str) -> None:
    """Makes a user for this test."""
    host.run(["userdel", "-f", name])
    host.run(["useradd", "-M", "-s", "/bin/sh", name])
    host.cleanups.append(lambda: host.run(["userdel", "-f", name]) and None)
