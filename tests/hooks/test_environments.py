"""What callers leave a program, against each way in (hooks, mail, HTTP, PAM): it works, or says why not."""

from __future__ import annotations

import os
import resource
import signal
import socket
import subprocess
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from harness import TWIRE, Sandbox, skip
from host import free_port, is_open, until
from test_pam import NUMBER, Login
from test_program import CALLS, READS_INPUT, Machine

PATIENCE = 120
# A user without a name.
NOBODY = 54_321
HOOKS = frozenset(name for name in CALLS if name != "mail")
MAIL = frozenset({"mail", "SMTP"})
SPOOL = HOOKS | MAIL | {"HTTP"}


@dataclass(frozen=True)
class Surroundings:
    """What a program finds when it starts."""

    # In the new process.
    prepare: Callable[[], object] = lambda: None
    # In a mount namespace of the new process; $folder is the test's. May put words before the command.
    mounts: str = ""
    env: tuple[tuple[str, str], ...] = ()
    # Ways in that cannot work there: they fail, and say so.
    fails: frozenset[str] = frozenset()
    # Whether standard output and standard error are closed, and standard input where it is not read.
    closes: bool = False


def ignore(*numbers: int) -> None:
    for number in numbers:
        signal.signal(number, signal.SIG_IGN)


def in_a_folder_that_is_gone() -> None:
    folder = f"/tmp/gone-{os.getpid()}"
    os.mkdir(folder)
    os.chdir(folder)
    os.rmdir(folder)


def leak_sockets() -> None:
    for _ in range(4):
        os.set_inheritable(socket.socket().detach(), True)


def limit() -> None:
    for kind, value in (
        (resource.RLIMIT_NOFILE, 32),
        (resource.RLIMIT_AS, 1 << 30),
        (resource.RLIMIT_STACK, 1 << 19),
        (resource.RLIMIT_CPU, 60),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_MEMLOCK, 0),
    ):
        resource.setrlimit(kind, (value, value))


def become_nobody() -> None:
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    os.setresuid(NOBODY, NOBODY, NOBODY)


def own_session() -> None:
    os.setsid()
    os.chdir("/")


SURROUNDINGS = {
    "no environment": Surroundings(),
    "closed descriptors": Surroundings(closes=True),
    "a working directory that is gone": Surroundings(in_a_folder_that_is_gone),
    "umask 0777": Surroundings(lambda: os.umask(0o777)),
    "umask 0177": Surroundings(lambda: os.umask(0o177)),
    "umask 0": Surroundings(lambda: os.umask(0)),
    "somebody else's HOME, no PATH": Surroundings(env=(("HOME", "/root/not-mine"), ("PATH", ""))),
    "a locale that is none": Surroundings(env=(("LANG", "tr_TR.UTF-8"), ("LC_ALL", "xx_XX.broken"))),
    "limits": Surroundings(limit),
    "signals ignored": Surroundings(
        lambda: ignore(signal.SIGPIPE, signal.SIGALRM, signal.SIGHUP, signal.SIGINT, signal.SIGQUIT)
    ),
    "SIGCHLD ignored": Surroundings(lambda: ignore(signal.SIGCHLD)),
    "signals blocked": Surroundings(lambda: signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())),
    "no terminal, working directory /": Surroundings(own_session),
    "leaked sockets": Surroundings(leak_sockets),
    "nice 19": Surroundings(lambda: os.nice(19)),
    "a user without a name": Surroundings(become_nobody, fails=frozenset({"PAM"})),
    # Nothing is taken from its environment, which may be its caller's caller's.
    "a setuid caller": Surroundings(
        mounts='mount --bind "$folder/etc" /etc; set -- setpriv --ruid=65534 "$@"',
        fails=frozenset({"environment"}),
    ),
    "no capabilities": Surroundings(
        mounts='set -- setpriv --no-new-privs --bounding-set=-all --inh-caps=-all "$@"'
    ),
    "a chroot of program and libraries": Surroundings(
        mounts='. "$folder/chroot.sh"; set -- chroot "$folder/root" "$@"',
        fails=frozenset({"other people's mail"}),
    ),
    "no /proc": Surroundings(mounts="mount -t tmpfs none /proc"),
    "no /dev": Surroundings(mounts="mount -t tmpfs none /dev"),
    "an empty /etc": Surroundings(mounts="mount -t tmpfs none /etc"),
    "a read-only system": Surroundings(mounts='mount --bind "$folder" "$folder"; mount -o remount,bind,ro /'),
    "a read-only spool": Surroundings(
        mounts='mount --bind "$folder/spool" "$folder/spool"; mount -o remount,bind,ro "$folder/spool"',
        fails=SPOOL,
    ),
    "a full disk": Surroundings(
        mounts='mount -t tmpfs -o size=4k none "$folder/spool"; cp -r "$folder/empty/." "$folder/spool";'
        ' head -c 4096 /dev/zero >"$folder/spool/filler"',
        fails=SPOOL,
    ),
}


def let_pass(folder: Path) -> None:
    """Every user may go into this folder of a test's."""
    for path in (folder, *folder.parents):
        if path.stat().st_uid == os.getuid() and path != Path("/"):
            path.chmod(path.stat().st_mode | 0o711)


class Place(Machine):
    """A machine on which programs start in these surroundings."""

    def __init__(self, folder: Path, surroundings: Surroundings) -> None:
        super().__init__(folder)
        self.surroundings = surroundings
        self.env = dict(surroundings.env)
        let_pass(folder)
        folder.chmod(0o777)
        for path in (self.spool, *self.spool.iterdir()):
            path.chmod(0o1777)
        for name in ("tmp", "new", "bad"):
            (folder / "empty" / name).mkdir(parents=True)

    def write_etc(self) -> None:
        """An /etc with the configuration alone."""
        etc = self.folder / "etc" / "twire"
        etc.mkdir(parents=True)
        (etc / "twire.toml").write_text(self.config.read_text())

    def write_chroot(self, *programs: Path) -> None:
        """What mounts these programs and their libraries below root/, at their own places."""
        paths = {str(program) for program in programs}
        for program in programs:
            listed = subprocess.run(["ldd", str(program)], capture_output=True, text=True, check=True).stdout
            paths |= {word for word in listed.split() if word.startswith("/")}
        root = self.folder / "root"
        for path in paths:
            (root / path[1:]).parent.mkdir(parents=True, exist_ok=True)
            (root / path[1:]).touch()
        own = root / str(self.folder)[1:]
        own.mkdir(parents=True)
        lines = [f'mount --bind "$(readlink -f {path})" {root}{path}' for path in sorted(paths)]
        lines.append(f"mount --bind {self.folder} {own}")
        (self.folder / "chroot.sh").write_text("\n".join(lines) + "\n")

    def command(self, words: list[str]) -> list[str]:
        if not self.surroundings.mounts:
            return words
        script = f'mount --make-rprivate /; folder=$1; shift; {self.surroundings.mounts}; exec "$@"'
        return ["unshare", "--mount", "sh", "-ec", script, "sh", str(self.folder), *words]

    def prepare(self, reads: bool) -> Callable[[], None]:
        def prepare() -> None:
            self.surroundings.prepare()
            if self.surroundings.closes:
                for number in (1, 2) if reads else (0, 1, 2):
                    os.close(number)

        return prepare

    def start(self, words: list[str], stdin: bytes | None = None) -> subprocess.CompletedProcess[bytes]:
        given: dict[str, Any] = {"stdin": subprocess.DEVNULL} if stdin is None else {"input": stdin}
        return subprocess.run(
            self.command(words),
            env=self.env,
            capture_output=True,
            check=False,
            timeout=PATIENCE,
            preexec_fn=self.prepare(stdin is not None),
            **given,
        )


@pytest.fixture(params=SURROUNDINGS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    surroundings = SURROUNDINGS[request.param]
    if os.getuid() != 0 and (surroundings.mounts or surroundings.prepare is become_nobody):
        skip(f"environment {request.param}", "root is needed")
    place = Place(tmp_path, surroundings)
    if surroundings.mounts and subprocess.run(["unshare", "--mount", "true"], check=False).returncode != 0:
        skip(f"environment {request.param}", "no mount namespace")
    return place


def check(place: Place, way: str, done: subprocess.CompletedProcess[bytes]) -> None:
    """It is enqueued, whole, and nothing is said; or it is not, and that is said."""
    fails = way in place.surroundings.fails
    assert (done.returncode != 0, done.stdout, done.stderr != b"") == (fails, b"", fails), done
    assert len(place.enqueued()) == (0 if fails else 1)
    assert list((place.spool / "tmp").iterdir()) == []
    for file in (place.spool / "new").iterdir():
        assert file.stat().st_mode & 0o777 == 0o660


@pytest.mark.parametrize("way", CALLS)
def test_a_hook_or_a_mail(place: Place, way: str) -> None:
    words, env, text = place.call(way)
    place.write_etc()
    place.write_chroot(TWIRE)
    place.env |= env | ({} if way == "mail" else {"TWIRE_SPOOL": str(place.spool)})
    check(place, way, place.start([str(TWIRE), *words], text if way in READS_INPUT else None))


def test_a_mail_by_smtp(place: Place) -> None:
    place.write_etc()
    place.write_chroot(TWIRE)
    lines = [
        "HELO a",
        "MAIL FROM:<a@example.test>",
        "RCPT TO:<ops>",
        "DATA",
        "Subject: x",
        "",
        "y",
        ".",
        "QUIT",
        "",
    ]
    done = place.start([str(TWIRE), "sendmail", "-C", str(place.config), "-bs"], "\r\n".join(lines).encode())
    fails = "SMTP" in place.surroundings.fails
    codes = [line[:3] for line in done.stdout.decode().split("\r\n") if line]
    wanted = ["220", "250", "250", "250", "354", "451" if fails else "250", "221"]
    assert codes == ([] if place.surroundings.closes else wanted), done
    assert len(place.enqueued()) == (0 if fails else 1)


def test_other_peoples_mail(place: Place) -> None:
    place.write_chroot(TWIRE)
    place.write_etc()
    message = b"Subject: x\n\ny\n"
    done = place.start([str(TWIRE), "sendmail", "-C", str(place.config), "-i", "bob@example.test"], message)
    fails = "other people's mail" in place.surroundings.fails
    # The mailer, a shell, has words of its own for a folder that is gone.
    assert (done.returncode != 0, done.stdout, b"twire" in done.stderr) == (fails, b"", fails), done
    assert place.mailed.exists() is not fails
    if not fails:
        assert place.mailed.read_bytes() == message


def test_http(place: Place) -> None:
    port = free_port()
    place.config.write_text(place.config.read_text() + f'[serve]\nlisten = "127.0.0.1:{port}"\n')
    place.write_etc()
    place.write_chroot(TWIRE)
    process = subprocess.Popen(
        place.command([str(TWIRE), "serve", "--config", str(place.config)]),
        env=place.env,
        stdin=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        preexec_fn=place.prepare(False),
    )
    try:
        until("receiver", lambda: is_open(port) or process.poll() is not None, PATIENCE)
        url = f"http://127.0.0.1:{port}/hook/alertmanager?to=ops"
        try:
            with urllib.request.urlopen(url, CALLS["JSON"][2], timeout=PATIENCE) as response:
                status = response.status
        except urllib.error.HTTPError as error:
            status = error.code
            error.close()
        fails = "HTTP" in place.surroundings.fails
        assert (status, len(place.enqueued())) == ((503, 0) if fails else (202, 1))
    finally:
        process.kill()
        process.wait()


def test_pam(place: Place, pam: tuple[Path, Path], sandbox: Sandbox) -> None:
    let_pass(pam[0].parent)
    login = Login(pam, sandbox, place.folder)
    place.write_etc()
    place.write_chroot(*pam)
    code = place.folder / "code"
    # Where it cannot be remembered, the login is good all the same.
    options = f"remember=10m remember_dir={place.spool}/remembered"
    process = subprocess.Popen(
        place.command(login.command(options, f"@file {code}")),
        env=place.env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        preexec_fn=place.prepare(False),
    )
    fails = "PAM" in place.surroundings.fails
    try:
        if not fails:
            found = place.folder / "found"
            found.write_text(sandbox.phone(NUMBER, "code", "--wait", "60s").stdout)
            found.rename(code)
        said, _ = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == (1 if fails else 0), said
