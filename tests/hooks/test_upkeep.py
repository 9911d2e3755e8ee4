"""Real upkeep of a machine: each system is made to alert, and a phone of the sandbox receives it."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

from harness import need
from host import Host, make_user, until


def test_needrestart(host: Host) -> None:
    need("needrestart", "needrestart")
    make_user(host, "twiretest")
    program = Path("/usr/local/bin/twire-test-sleep")
    shutil.copy("/bin/sleep", program)
    host.cleanups.append(lambda: program.unlink(missing_ok=True))
    (host.folder / "notify.d").mkdir()
    host.write("notify.d/900-twire", f"#!/bin/sh\nexec {host.hook} needrestart --to ops\n", 0o755)
    host.start(
        [
            "script",
            "-qc",
            f"setpriv --reuid twiretest --regid twiretest --clear-groups {program} 600",
            "/dev/null",
        ]
    )
    found = ["pgrep", "-f", f"^{program} 600"]
    until("process", lambda: subprocess.run(found, capture_output=True, check=False).returncode == 0)
    program.unlink()
    shutil.copy("/bin/sleep", program)
    settings = Path("/etc/needrestart/needrestart.conf").read_text().rstrip().removesuffix("1;")
    own = f'{settings}\n$nrconf{{notify_d}}="{host.folder}/notify.d";\n$nrconf{{sendnotify}}=1;\n$nrconf{{kernelhints}}=0;\n$nrconf{{ucodehints}}=0;\n1;\n'
    host.run(["needrestart", "-c", str(host.write("needrestart.conf", own)), "-m", "a", "-r", "l"])
    host.wait_for("twiretest", "runs outdated binaries", "twire-test")


def test_unattended_upgrades(host: Host) -> None:
    need("unattended-upgrades", "unattended-upgrade")
    host.be_mailer()
    for name in ("lists/partial", "cache/archives/partial", "aptlog"):
        (host.folder / name).mkdir(parents=True)
    host.write("empty.list", "")
    settings = host.write(
        "apt.conf",
        f'Dir::Etc::sourcelist "{host.folder}/empty.list";\nDir::Etc::sourceparts "-";\nDir::State::lists "{host.folder}/lists";\n'
        f'Dir::Cache "{host.folder}/cache";\nDir::Log "{host.folder}/aptlog";\nAPT::Sandbox::User "root";\n'
        'Unattended-Upgrade::Mail "ops";\nUnattended-Upgrade::MailReport "always";\nUnattended-Upgrade::OnlyOnACPower "false";\n'
        'Unattended-Upgrade::Skip-Updates-On-Metered-Connections "false";\n'
        'Unattended-Upgrade::Remove-Unused-Dependencies "false";\nUnattended-Upgrade::Remove-New-Unused-Dependencies "false";\n'
        'Unattended-Upgrade::Remove-Unused-Kernel-Packages "false";\n#clear Unattended-Upgrade::Origins-Pattern;\n'
        '#clear Unattended-Upgrade::Allowed-Origins;\nUnattended-Upgrade::Origins-Pattern { "origin=twire-test"; };\n',
    )

    def upgrade() -> None:
        host.run(["unattended-upgrade"], env=host.env(APT_CONFIG=str(settings)))

    upgrade()
    # It mails nothing while another apt has the lock.
    host.wait_for("Upgrades on ", "No packages found that can be upgraded", again=upgrade)


def test_logcheck(host: Host) -> None:
    need("logcheck", "logcheck", "setpriv")
    host.be_mailer()
    state, log = (
        host.folder / "state",
        host.write("messages", "Nov 28 20:00:01 web1 kernel: disk error on sda hé\n"),
    )
    state.mkdir()
    files = host.write("logfiles", f"{log}\n")
    settings = host.write(
        "logcheck.conf", 'REPORTLEVEL="server"\nSENDMAILTO="ops"\nMAILASATTACH=1\nFQDN=1\nTMP=/tmp\n'
    )
    lock = Path("/run/lock/logcheck")
    lock.mkdir(exist_ok=True)
    for path in (state, log, lock):
        shutil.chown(path, "logcheck")
    for path in (files, settings):
        shutil.chown(path, "root", "logcheck")
    run = ["setpriv", "--reuid", "logcheck", "--regid", "logcheck", "--init-groups", "logcheck", "-R"]
    host.run([*run, "-c", str(settings), "-S", str(state), "-L", str(files)])
    host.wait_for("logcheck: ", "System Events", "kernel: disk error on sda hé")


def test_logwatch(host: Host) -> None:
    need("logwatch", "logwatch")
    host.be_mailer()
    Path("/var/cache/logwatch").mkdir(exist_ok=True)
    host.run(
        [
            "logwatch",
            "--output",
            "mail",
            "--mailto",
            "ops",
            "--service",
            "zz-network",
            "--range",
            "all",
            "--detail",
            "high",
        ]
    )
    host.wait_for("Logwatch for ")


def test_git(host: Host) -> None:
    need("git", "git")
    env = host.env(
        GIT_CONFIG_NOSYSTEM="1",
        GIT_AUTHOR_NAME="T",
        GIT_AUTHOR_EMAIL="t@b",
        GIT_COMMITTER_NAME="T",
        GIT_COMMITTER_EMAIL="t@b",
    )
    git = ["git", "-C", str(host.folder / "work"), "-c", "init.defaultBranch=main"]
    (host.folder / "work").mkdir()
    host.run(["git", "init", "-q", "--bare", str(host.folder / "shop.git")], env=env)
    host.write("shop.git/hooks/post-receive", f"#!/bin/sh\nexec {host.hook} git --to ops\n", 0o755)
    host.run([*git, "init", "-q"], env=env)
    host.run([*git, "commit", "-q", "--allow-empty", "-m", "first"], env=env)
    pushed = host.run([*git, "push", str(host.folder / "shop.git"), "HEAD:refs/heads/main"], env=env)
    assert pushed.returncode == 0
    assert b"remote:" not in pushed.stderr, "the pusher sees nothing of the hook"
    host.wait_for("shop: main created")
