"""`twire setup` as root, on a copy of this machine's /etc, /var and /run that ends with the test."""

from __future__ import annotations

import codecs
import contextlib
import functools
import os
import pty
import re
import shutil
import signal
import subprocess
import sys
import termios
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import ROOT, TWIRE, Sandbox, skip
from host import until

sys.path.append(str(ROOT / "tests"))
from postgres import Missing, Postgres

PHONE = "+15558675310"
FOLDERS = ["/etc", "/var/lib", "/var/spool", "/run"]


class Copy:
    """A mount namespace in which changes of the system stay."""

    def __init__(self, folder: Path, sandbox: Sandbox) -> None:
        self.sandbox, self.env = sandbox, sandbox.env | {"LANG": "C.UTF-8"}
        self.env.pop("TWILIO_MESSAGING_SERVICE_SID")
        # Where every user can run it.
        self.twire = folder / "twire"
        for path in (folder, *folder.parents):
            if path != Path("/"):
                path.chmod(path.stat().st_mode | 0o711)
        shutil.copy(TWIRE, self.twire)
        layers = folder / "layers"
        layers.mkdir()
        lines = ["set -e", "mount --make-rprivate /", f"mount -t tmpfs tmpfs {layers}"]
        for place in FOLDERS:
            upper, work = f"{layers}{place}/upper", f"{layers}{place}/work"
            options = f"lowerdir={place},upperdir={upper},workdir={work}"
            lines += [f"mkdir -p {upper} {work}", f"mount -t overlay overlay -o {options} {place}"]
        # No service of this machine's is started.
        lines += ["rm -rf /run/systemd/system", "echo ready", "exec cat"]
        self.holder = subprocess.Popen(
            ["unshare", "--mount", "sh", "-c", "\n".join(lines)],
            # It ends with this process.
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.holder.stdout is not None
        if self.holder.stdout.readline() != "ready\n":
            self.stop()
            skip("setup", "no mount namespace with overlays")

    def command(self, *words: str, user: str = "root") -> list[str]:
        enter = ["nsenter", f"--mount=/proc/{self.holder.pid}/ns/mnt", "--wd=/"]
        if user != "root":
            enter += ["setpriv", "--reuid", user, "--regid", user, "--init-groups"]
        return [*enter, *words]

    def run(
        self, *words: str, user: str = "root", stdin: str = "", env: dict[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        env = {"PATH": os.environ["PATH"]} if env is None else env
        return subprocess.run(
            self.command(*words, user=user),
            input=stdin,
            env=env,
            capture_output=True,
            text=True,
            check=False,
            timeout=300,
        )

    def setup(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        done = self.run(str(self.twire), "setup", *arguments, env=self.env)
        assert self.env["TWILIO_AUTH_TOKEN"] not in done.stdout + done.stderr
        return done

    def flush(self) -> str:
        base = {"TWIRE_BASE_URL": self.env["TWIRE_BASE_URL"]}
        return self.run(str(self.twire), "outbox", "flush", user="twire", env=base).stderr

    def mode(self, path: str) -> str:
        return self.run("stat", "-c", "%U:%G %a", path).stdout.strip()

    def stop(self) -> None:
        self.holder.kill()
        self.holder.wait()
        for pipe in (self.holder.stdin, self.holder.stdout):
            assert pipe is not None
            pipe.close()


@pytest.fixture
def copy(tmp_path: Path, sandbox: Sandbox) -> Iterator[Copy]:
    if os.geteuid() != 0:
        skip("setup", "root is needed")
    copy = Copy(tmp_path, sandbox)
    yield copy
    copy.stop()


def test_from_nothing_to_a_delivered_message(copy: Copy) -> None:
    done = copy.setup("--from-env", "--to", PHONE)
    assert done.returncode == 0, done
    assert "the test message is at Twilio" in done.stdout
    [text] = copy.sandbox.messages(PHONE)
    assert text.endswith("is set up. This is its test message.")
    for path, mode in {
        "/etc/twire": "root:root 755",
        "/etc/twire/twire.toml": "root:twire 640",
        "/etc/twire/token": "root:twire 640",
        "/etc/twire/serve-token": "twire:twire 600",
        "/etc/twire/environment": "root:root 600",
        "/var/lib/twire": "twire:twire 750",
        "/var/spool/twire": "twire:twire 2711",
        "/var/spool/twire/new": "twire:twire 3733",
        "/var/spool/twire/tmp": "twire:twire 3733",
        "/var/spool/twire/bad": "twire:twire 700",
        "/var/spool/twire/names": "twire:twire 644",
    }.items():
        assert copy.mode(path) == mode, path
    # Again: nothing changes but one more test message.
    done = copy.setup("--from-env", "--to", PHONE)
    assert done.returncode == 0, done
    assert "made" not in done.stdout
    assert "wrote" not in done.stdout
    assert copy.setup("--no-test").returncode == 0
    assert len(copy.sandbox.messages(PHONE)) == 2


def test_the_test_message_goes_through_a_shared_store(copy: Copy) -> None:
    try:
        database = Postgres()
    except Missing:
        skip("setup: the test message goes through a shared store", "no PostgreSQL")
    with database:
        assert copy.setup("--from-env", "--to", PHONE, "--no-test").returncode == 0
        url = database.url().replace("&", r"\&")
        edit = f's#^path = "/var/lib/twire/outbox.db"#url = "{url}"#'
        assert copy.run("sed", "-i", edit, "/etc/twire/twire.toml").returncode == 0
        migrated = copy.run(str(copy.twire), "outbox", "migrate", env=copy.env)
        assert migrated.returncode == 0, migrated
        done = copy.setup("--from-env")
        assert done.returncode == 0, done
        assert "the test message is at Twilio" in done.stdout
        assert database.psql("select count(*) from twire.deliveries") == "1"
        assert len(copy.sandbox.messages(PHONE)) == 1


def test_any_user_tells_root_and_nobody_else(copy: Copy) -> None:
    """sudo mails as the user who called it, cron as any; [allow] holds them to root."""
    assert copy.setup("--from-env", "--to", PHONE, "--no-test").returncode == 0
    twire = str(copy.twire)
    for words, stdin in (
        ([twire, "hook", "mdadm", "Fail", "/dev/md0"], ""),
        ([twire, "sendmail", "-t"], "To: root\nSubject: sudo *** SECURITY information\n\nmallory\n"),
        ([twire, "notify", "plain"], ""),
        ([twire, "notify", "--to", "+15558675311", "fraud"], ""),
        ([twire, "notify", "--priority", "critical", "loud"], ""),
    ):
        done = copy.run(*words, user="daemon", stdin=stdin)
        assert done.returncode == 0, done
    assert copy.run("ls", "/var/spool/twire/new", user="daemon").returncode != 0
    told = copy.flush()
    assert "daemon may not send to +1***311" in told, told
    assert "daemon may not send at priority critical" in told, told
    assert len(copy.sandbox.messages(PHONE)) == 3
    assert copy.sandbox.messages("+15558675311") == []
    # A member of the group, and root, tell everybody.
    assert copy.run("usermod", "--append", "--groups", "twire", "daemon").returncode == 0
    for user in ("daemon", "root"):
        assert copy.run(twire, "notify", "--to", "+15558675311", f"by {user}", user=user).returncode == 0
    copy.flush()
    assert sorted(copy.sandbox.messages("+15558675311")) == ["by daemon", "by root"]


def test_nobody_removes_or_reads_what_another_enqueued(copy: Copy) -> None:
    assert copy.setup("--system").returncode == 0
    assert copy.run(str(copy.twire), "notify", "--to", PHONE, "secret", user="daemon").returncode == 0
    [name] = copy.run("ls", "/var/spool/twire/new").stdout.split()
    path = f"/var/spool/twire/new/{name}"
    assert copy.mode(path) == "daemon:twire 660"
    for words in (["cat", path], ["rm", "-f", path], ["mv", path, "/var/spool/twire/tmp/x"]):
        assert copy.run(*words, user="games").returncode != 0, words
    assert copy.run("test", "-e", path).returncode == 0


def test_members_of_a_group_spool_remove_nothing_of_each_others(copy: Copy) -> None:
    assert copy.setup("--system", "--spool", "group", "--user", "daemon", "--user", "games").returncode == 0
    assert copy.run(str(copy.twire), "notify", "--to", PHONE, "secret", user="daemon").returncode == 0
    [name] = copy.run("ls", "/var/spool/twire/new").stdout.split()
    path = f"/var/spool/twire/new/{name}"
    assert copy.mode(path) == "daemon:twire 660"
    for words in (["rm", "-f", path], ["mv", path, "/var/spool/twire/tmp/x"], ["ls", "/var/spool/twire/new"]):
        assert copy.run(*words, user="games").returncode != 0, words
    assert copy.run("test", "-e", path).returncode == 0
    # The worker, whose folder it is, does.
    assert copy.run("rm", path, user="twire").returncode == 0


def test_receivers_want_a_token(copy: Copy) -> None:
    assert copy.setup("--from-env", "--to", PHONE, "--no-test").returncode == 0
    token = copy.run("cat", "/etc/twire/serve-token").stdout.strip()
    assert len(token) == 43
    assert copy.run("cat", "/etc/twire/serve-token", user="daemon").returncode != 0
    # It stays, and comes back.
    for remove in (False, True):
        if remove:
            copy.run("rm", "/etc/twire/serve-token")
        done = copy.setup("--from-env", "--no-test")
        assert (done.returncode, "serve-token" in done.stdout) == (0, remove), done
        assert (copy.run("cat", "/etc/twire/serve-token").stdout.strip() == token) is not remove
        assert copy.mode("/etc/twire/serve-token") == "twire:twire 600"
    token = copy.run("cat", "/etc/twire/serve-token").stdout.strip()
    command = copy.command(str(copy.twire), "serve", "--listen", "127.0.0.1:0", user="twire")
    with subprocess.Popen(command, stderr=subprocess.PIPE, env={}, text=True) as served:
        assert served.stderr is not None
        try:
            found = re.search(r"http://[0-9.:]+/", served.stderr.readline())
            assert found
            body = (
                b'{"status":"firing","groupKey":"g","alerts":[{"labels":{"alertname":"A"},"annotations":{}}]}'
            )
            for headers, status in (({}, 401), ({"Authorization": f"Bearer {token}"}, 202)):
                request = urllib.request.Request(f"{found[0]}hook/alertmanager", body, headers)
                with contextlib.ExitStack() as stack:
                    try:
                        answer = stack.enter_context(urllib.request.urlopen(request, timeout=60)).status
                    except urllib.error.HTTPError as error:
                        answer = stack.enter_context(error).code
                    assert answer == status
        finally:
            served.terminate()
    # A configuration of somebody's own is kept, and what it lacks is said.
    copy.run("sed", "-i", "/^token_file = .*serve-token/d", "/etc/twire/twire.toml")
    assert "note: [serve] has no token_file" in copy.setup("--from-env", "--no-test").stdout


def test_a_folder_of_another_user_does_not_stop_the_worker(copy: Copy) -> None:
    assert copy.setup("--from-env", "--to", PHONE, "--no-test").returncode == 0
    assert copy.run("mkdir", "/var/spool/twire/new/in-the-way", user="daemon").returncode == 0
    assert copy.run(str(copy.twire), "notify", "behind it", user="daemon").returncode == 0
    copy.flush()
    assert copy.sandbox.messages(PHONE) == ["behind it"]
    assert copy.run("ls", "/var/spool/twire/new").stdout == ""


def test_a_spool_for_the_group_refuses_others_and_leads_them_nowhere_else(copy: Copy) -> None:
    assert copy.setup("--from-env", "--to", PHONE, "--no-test", "--spool", "group").returncode == 0
    assert copy.mode("/var/spool/twire/new") == "twire:twire 3730"
    home = {"HOME": "/var/lib/of-daemon", "PATH": os.environ["PATH"]}
    copy.run("install", "-d", "-o", "daemon", home["HOME"])
    done = copy.run(str(copy.twire), "notify", "hello", user="daemon", env=home)
    assert (done.returncode, "may not enqueue" in done.stderr) == (73, True), done
    assert copy.run("find", home["HOME"], "-type", "f").stdout == ""
    assert copy.setup("--system", "--user", "daemon").returncode == 0
    assert copy.mode("/var/spool/twire/new") == "twire:twire 3730"
    assert copy.run(str(copy.twire), "notify", "hello", user="daemon").returncode == 0
    assert copy.setup("--system", "--spool", "everyone").returncode == 0
    assert copy.mode("/var/spool/twire/new") == "twire:twire 3733"


def test_what_is_wrong_is_said_before_anything_is_written(copy: Copy) -> None:
    whole = dict(copy.env)
    for change, arguments, code, words in (
        ({"TWILIO_ACCOUNT_SID": "AC1"}, ["--to", PHONE], 78, "TWILIO_ACCOUNT_SID: expected AC and 32"),
        ({"TWILIO_AUTH_TOKEN": ""}, ["--to", PHONE], 78, "TWILIO_AUTH_TOKEN is not set"),
        ({"TWILIO_PHONE_NUMBER": "12"}, ["--to", PHONE], 78, "TWILIO_PHONE_NUMBER: expected a number"),
        ({}, ["--to", "12"], 64, "--to: expected a number"),
        ({}, [], 64, "say whom root means"),
        ({"TWILIO_AUTH_TOKEN": "wrong"}, ["--to", PHONE], 77, "compare SID and token"),
        ({"TWIRE_BASE_URL": "http://127.0.0.1:9"}, ["--to", PHONE], 75, "check the network"),
    ):
        copy.env = whole | change
        done = copy.run(str(copy.twire), "setup", "--from-env", *arguments, env=copy.env)
        assert (done.returncode, words in done.stderr) == (code, True), done
        assert copy.run("test", "-e", "/etc/twire/twire.toml").returncode != 0
        assert copy.run("test", "-e", "/etc/twire/token").returncode != 0
    done = copy.run(str(copy.twire), "setup", env=whole)
    assert (done.returncode, "--from-env" in done.stderr) == (64, True), done
    done = copy.run(str(copy.twire), "setup", user="daemon")
    assert (done.returncode, "run it as root" in done.stderr) == (78, True), done


def test_a_new_secret_replaces_the_old_one_and_nothing_else(copy: Copy) -> None:
    assert copy.setup("--from-env", "--to", PHONE, "--no-test").returncode == 0
    right = copy.run("cat", "/etc/twire/token").stdout
    assert (
        copy.run("sh", "-c", "echo old >/etc/twire/token; echo '# mine' >>/etc/twire/twire.toml").returncode
        == 0
    )
    done = copy.setup("--from-env", "--no-test")
    assert done.returncode == 0, done
    assert "replaced /etc/twire/token" in done.stdout
    assert copy.run("cat", "/etc/twire/token").stdout == right
    assert copy.run("tail", "-1", "/etc/twire/twire.toml").stdout == "# mine\n"


def test_at_a_terminal_it_asks_and_shows_no_secret(copy: Copy) -> None:
    env = copy.env
    order = [
        ("Account SID (AC…): ", "AC12"),
        ("Account SID (AC…): ", env["TWILIO_ACCOUNT_SID"]),
        ("(SK…): ", "wrong-token"),
        ("(+… or MG…): ", env["TWILIO_PHONE_NUMBER"]),
        ("your number (+…): ", PHONE),
        # A wrong token is known once all was answered.
        ("once more", ""),
        ("Account SID (AC…): ", env["TWILIO_ACCOUNT_SID"]),
        ("(SK…): ", env["TWILIO_AUTH_TOKEN"]),
    ]
    child, terminal = pty.fork()
    if child == 0:
        base = {"PATH": os.environ["PATH"], "TWIRE_BASE_URL": env["TWIRE_BASE_URL"]}
        command = copy.command(str(copy.twire), "setup", "--user", "daemon")
        os.execve(str(shutil.which("nsenter")), command, base)
    said, decoder = "", codecs.getincrementaldecoder("utf-8")()

    def read() -> bool:
        nonlocal said
        try:
            said += decoder.decode(os.read(terminal, 65536))
        except OSError:
            return False
        return True

    def echoes() -> bool:
        return bool(termios.tcgetattr(terminal)[3] & termios.ECHO)

    at = 0
    for prompt, answer in order:
        while prompt not in said[at:]:
            assert read(), said
        at = said.index(prompt, at) + len(prompt)
        if answer:
            is_secret = "SK" in prompt
            until("echo as it should be", functools.partial(lambda secret: echoes() != secret, is_secret))
            os.write(terminal, f"{answer}\n".encode())
    while read():
        # Users of other systems on this machine: nobody is added unasked.
        if said[at:].endswith("[y/N] "):
            at = len(said)
            os.write(terminal, b"n\n")
    _, status = os.waitpid(child, 0)
    assert os.waitstatus_to_exitcode(status) == 0, said
    assert env["TWILIO_AUTH_TOKEN"] not in said
    assert "wrong-token" not in said
    assert "the test message is at Twilio" in said
    assert len(copy.sandbox.messages(PHONE)) == 1
    assert "daemon" in copy.run("getent", "group", "twire").stdout


def test_units_that_fail_call_but_not_for_themselves(copy: Copy) -> None:
    assert copy.setup("--system", "--failed-units").returncode == 0
    of_all = copy.run("cat", "/etc/systemd/system/service.d/50-twire.conf").stdout
    assert "OnFailure=twire-notify@%n.service" in of_all
    own = copy.run("cat", "/etc/systemd/system/twire-notify@.service.d/50-twire.conf").stdout
    assert own.endswith("OnFailure=\n")


def test_a_kill_in_the_middle_is_mended_by_the_next_run(copy: Copy) -> None:
    """Whatever the moment, a second run ends with a machine that works."""
    for delay in (0.02, 0.1, 0.3, 0.6):
        process = subprocess.Popen(
            copy.command(str(copy.twire), "setup", "--from-env", "--to", PHONE, "--no-test"),
            env=copy.env,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        time.sleep(delay)
        process.send_signal(signal.SIGKILL)
        process.wait()
    done = copy.setup("--from-env", "--to", PHONE)
    assert done.returncode == 0, done
    assert len(copy.sandbox.messages(PHONE)) == 1
