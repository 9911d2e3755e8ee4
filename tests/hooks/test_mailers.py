"""Programs that send mail, with `twire sendmail` and without it: what is not twire's reaches the real mailer
as if twire were not there."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from harness import Sandbox, need, skip
from host import Host, hosted, until

PHP = "/usr/share/php"
PHPMAILER = """
require 'libphp-phpmailer/autoload.php';
$mail = new PHPMailer\\PHPMailer\\PHPMailer(true);
$mail->isSendmail();
$mail->CharSet = 'utf-8';
$mail->setFrom('shop@example.test', 'Shop');
$mail->addAddress($argv[1]);
$mail->Subject = 'Bestellung é';
$mail->Body = "bezahlt\\n.\\nzuletzt";
try { $mail->send(); } catch (Exception $e) { exit(1); }
"""
SYMFONY = """
require 'Symfony/Component/Mailer/autoload.php';
use Symfony\\Component\\Mailer\\{Mailer, Transport\\SendmailTransport};
use Symfony\\Component\\Mime\\Email;
$mail = (new Email())->from('shop@example.test')->to($argv[1]);
$mail->subject('Bestellung é')->text("bezahlt\\n.\\nzuletzt");
try { (new Mailer(new SendmailTransport('/usr/sbin/sendmail -bs')))->send($mail); }
catch (Throwable $e) { fwrite(STDERR, $e->getMessage()); exit(1); }
"""
SMTPLIB = """
import email.message, smtplib, socket, subprocess, sys
here, there = socket.socketpair()
mailer = subprocess.Popen(['/usr/sbin/sendmail', '-bs'], stdin=there, stdout=there)
there.close()
class Pipe(smtplib.SMTP):
    def _get_socket(self, host, port, timeout):
        return here
mail = email.message.EmailMessage()
mail['From'], mail['To'], mail['Subject'] = 'shop@example.test', sys.argv[1], 'Bestellung é'
mail.set_content('bezahlt\\n.\\nzuletzt')
smtp = Pipe('sendmail', local_hostname='localhost')
smtp.send_message(mail)
smtp.quit()
sys.exit(mailer.wait())
"""
TEXT = b"bezahlt\n.\nzuletzt\n"

# The command, its input, and what has to be installed: programs, or a file below /.
CALLERS: dict[str, tuple[list[str], bytes, str]] = {
    "bsd-mailx": (["bsd-mailx", "-s", "Bestellung", "TO"], TEXT.replace(b".\n", b"..\n"), ""),
    "s-nail": (["s-nail", "-s", "Bestellung", "TO"], TEXT.replace(b".\n", b"..\n"), ""),
    "mailutils": (["mail.mailutils", "-s", "Bestellung", "TO"], TEXT.replace(b".\n", b"..\n"), ""),
    "mutt": (["mutt", "-s", "Bestellung", "TO"], TEXT, ""),
    "php": (["php", "-r", "exit(mail($argv[1], 'Bestellung', 'bezahlt') ? 0 : 1);", "TO"], b"", ""),
    "phpmailer": (["php", "-r", PHPMAILER, "TO"], b"", f"{PHP}/libphp-phpmailer/autoload.php"),
    "symfony": (["php", "-r", SYMFONY, "TO"], b"", f"{PHP}/Symfony/Component/Mailer/autoload.php"),
    "smtplib": (["python3", "-c", SMTPLIB, "TO"], b"", ""),
}
# They speak SMTP: the mailer's own arguments are not theirs.
BY_SMTP = ["symfony", "smtplib"]


@pytest.fixture
def host(tmp_path: Path, sandbox: Sandbox) -> Iterator[Host]:
    with hosted(tmp_path, sandbox) as host:
        yield host


def call(host: Host, name: str, recipient: str) -> subprocess.CompletedProcess[bytes]:
    command, text, wanted = CALLERS[name]
    need(name, command[0])
    if wanted and not Path(wanted).exists():
        skip(name, f"{wanted} is not installed")
    words = [recipient if word == "TO" else word for word in command]
    return host.run(words, input=text, cwd=host.folder)


@pytest.mark.parametrize("caller", CALLERS)
def test_mail_to_a_recipient_is_a_message(host: Host, caller: str) -> None:
    host.be_mailer()
    for recipient in ("ops", "15558675310@sms.twire"):
        # They take no address without a domain, PHPMailer none without a dot in it.
        if "@" not in recipient and caller in ("phpmailer", *BY_SMTP):
            recipient = "15558675310@sms.twire" if caller == "phpmailer" else "ops@localhost"
        done = call(host, caller, recipient)
        assert done.returncode == 0, done
        text = host.wait_for("Bestellung", "bezahlt")
        assert caller == "php" or "zuletzt" in text


def volatile(message: bytes) -> bytes:
    """Without what a program makes anew for each message."""
    message = re.sub(
        rb"(?im)^(Date|Message-ID|Received|X-Mailer|X-PHP-[^:]*): .*(\r?\n[ \t].*)*", b"", message
    )
    return re.sub(rb"(?i)(b[123]=?_|boundary=|--)[A-Za-z0-9_=.\"-]{8,}", b"boundary", message)


@pytest.mark.parametrize("code", [0, 75])
@pytest.mark.parametrize("caller", [name for name in CALLERS if name not in BY_SMTP])
def test_mail_to_others_is_as_without_twire(host: Host, caller: str, code: int) -> None:
    """Arguments, message and exit code."""
    real = host.script(
        "real",
        f'for word; do printf "%s\\n" "$word"; done >{host.folder}/args\n'
        f"cat >{host.folder}/mail\ntouch {host.folder}/done\nexit {code}",
    )
    settings = host.config.read_text()
    mine = host.mailer
    seen = []
    for mailer in (real, mine):
        host.config.write_text(f'{settings}[mail]\nfallback = "{real}"\n')
        host.mailer = mailer
        # The name of its configuration is this test's, not a caller's.
        mine.write_text(f'#!/bin/sh\nexec {host.twire} sendmail -C {host.config} "$@"\n')
        host.be_mailer()
        for name in ("args", "mail", "done"):
            (host.folder / name).unlink(missing_ok=True)
        done = call(host, caller, "bob@example.test")
        # s-nail and bsd-mailx do not wait for their mailer.
        until("mail", (host.folder / "done").exists)
        arguments = (host.folder / "args").read_text().splitlines()
        seen.append((done.returncode, arguments, volatile((host.folder / "mail").read_bytes())))
        while host.cleanups:
            host.cleanups.pop()()
    assert seen[0] == seen[1]


@pytest.mark.parametrize("caller", BY_SMTP)
def test_mail_by_smtp_to_others_reaches_the_real_mailer(host: Host, caller: str) -> None:
    real = host.script("real", f'echo "$@" >{host.folder}/args\ncat >{host.folder}/mail')
    host.config.write_text(f'{host.config.read_text()}[mail]\nfallback = "{real}"\n')
    host.be_mailer()
    assert call(host, caller, "bob@example.test").returncode == 0
    assert (host.folder / "args").read_text() == "-i -f shop@example.test -- bob@example.test\n"
    mail = (host.folder / "mail").read_bytes()
    assert mail.replace(b"\r\n", b"\n").endswith(b"bezahlt\n.\nzuletzt\n"), mail
    real.write_text("#!/bin/sh\ncat >/dev/null\nexit 67\n")
    assert call(host, caller, "bob@example.test").returncode != 0
