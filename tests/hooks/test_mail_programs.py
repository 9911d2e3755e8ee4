"""Real programs that send mail: a phone of the sandbox receives it."""

from __future__ import annotations

from pathlib import Path

import pytest
from harness import need
from host import PHONE, Host


def test_php(host: Host) -> None:
    need("php", "php")
    settings = ["-d", f"sendmail_path={host.mailer} -t -i"]
    code = 'exit(mail("ops", "Bestellung é", "bezahlt", "From: shop@example.test") ? 0 : 1);'
    assert host.run(["php", *settings, "-r", code]).returncode == 0
    host.wait_for("bezahlt")
    assert host.run(["php", *settings, "-r", code.replace('"ops"', '"bob@example.test"')]).returncode == 1


@pytest.mark.parametrize("mailer", ["bsd-mailx", "s-nail", "mail.mailutils", "mutt"])
def test_mail_programs(host: Host, mailer: str) -> None:
    need(mailer, mailer)
    host.be_mailer()
    subject = f"from {mailer}"
    for recipient in ("ops", f"{PHONE[1:]}@sms.twire"):
        done = host.run(
            [mailer, "-s", f"{subject} to {recipient[:3]}", recipient], input=b"a line\n.\nanother\n"
        )
        assert done.returncode == 0, done.stderr
        host.wait_for(f"{subject} to {recipient[:3]}", "a line")


def test_python_and_git_send_mail(host: Host) -> None:
    need("git send-email", "git")
    host.be_mailer()
    code = (
        "import smtplib, subprocess, email.message as m\nx = m.EmailMessage()\nx['To'] = 'ops'\nx['Subject'] = 'from Python'\n"
        "x.set_content('é' * 80)\nsubprocess.run(['/usr/sbin/sendmail', '-t', '-oi'], input=x.as_bytes(), check=True)\n"
    )
    assert host.run(["python3", "-c", code]).returncode == 0
    host.wait_for("from Python", "é" * 80)
    if Path("/usr/lib/git-core/git-send-email").exists():
        patch = host.write("x.patch", "From: A <a@b.c>\nSubject: [PATCH] a change\n\ntext\n---\n")
        identity = {
            f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")
        }
        arguments = [
            "--quiet",
            "--from",
            "a@b.c",
            "--to",
            "ops",
            "--no-validate",
            "--confirm=never",
            "--suppress-cc=all",
        ]
        done = host.run(["git", "send-email", *arguments, str(patch)], env=host.env(**identity))
        assert done.returncode == 0, done.stderr
        host.wait_for("[PATCH] a change")
