"""Real schedulers and sudo: each is made to alert, and a phone of the sandbox receives it."""

from __future__ import annotations

import subprocess
from pathlib import Path

from harness import need, skip
from host import PHONE, Host, make_user, until


def test_cron(host: Host) -> None:
    need("cron", "cron")
    if subprocess.run(["pgrep", "-x", "cron"], capture_output=True, check=False).returncode == 0:
        skip("cron", "a cron daemon runs")
    host.be_mailer()
    table = Path("/etc/cron.d/twire-test")
    table.write_text(
        "MAILTO=ops\n@reboot root printf 'disk /dev/sda1 is 95\\%\\% full: h\\303\\251 \\374\\n'; exit 3\n"
        "@reboot nobody echo second job\n@reboot root true\n"
    )
    host.cleanups.append(lambda: table.unlink(missing_ok=True))
    number = Path("/etc/cron.d/twire-test-number")
    number.write_text(f"MAILTO={PHONE[1:]}@sms.twire\n@reboot root echo by number\n")
    host.cleanups.append(lambda: number.unlink(missing_ok=True))
    Path("/run/crond.reboot").unlink(missing_ok=True)
    host.start(["cron", "-f"])
    assert host.wait_for("disk /dev/sda1 is 95% full: hé").startswith("cron ")
    host.wait_for("echo second job")
    host.wait_for("by number")


def test_anacron(host: Host) -> None:
    need("anacron", "anacron")
    host.be_mailer()
    (host.folder / "anacron").mkdir()
    jobs = (
        "SHELL=/bin/sh\nPATH=/usr/bin:/bin\nLOGNAME=root\nMAILTO=ops\n1 0 job.one echo of anacron; exit 3\n"
    )
    table = host.write("anacrontab", jobs)
    host.run(["anacron", "-f", "-n", "-d", "-t", str(table), "-S", str(host.folder / "anacron")])
    assert host.wait_for("of anacron").startswith("anacron ")


def test_at(host: Host) -> None:
    need("at", "atd", "at")
    if subprocess.run(["pgrep", "-x", "atd"], capture_output=True, check=False).returncode == 0:
        skip("at", "an atd runs")
    host.be_mailer()
    host.start(["atd", "-f"])

    def submit() -> bool:
        return host.run(["at", "now"], input=b"echo of at; exit 3\n").returncode == 0

    until("atd", submit)
    # atd sleeps through a job that comes while it starts.
    assert host.wait_for("of at", again=submit).startswith("at job ")


def test_sudo(host: Host) -> None:
    need("sudo", "sudo", "setpriv")
    host.be_mailer()
    make_user(host, "twiretest")
    rules = Path("/etc/sudoers.d/twire-test")
    rules.write_text('Defaults !authenticate\nDefaults mailto="ops"\n')
    rules.chmod(0o440)
    host.cleanups.append(lambda: rules.unlink(missing_ok=True))
    command = [
        "setpriv",
        "--reuid",
        "twiretest",
        "--regid",
        "twiretest",
        "--init-groups",
        "sudo",
        "-n",
        "/bin/echo",
    ]
    # The caller's variables do not lead the report elsewhere.
    host.run([*command, "a b"], env=host.env(TWIRE_SPOOL="/nonexistent", TWIRE_CONFIG="/nonexistent"))
    assert host.wait_for("twiretest: user NOT in sudoers").startswith("sudo on ")
