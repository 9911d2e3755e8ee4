"""Real logins, and what guards them: each is made to alert, and a phone of the sandbox receives it."""

from __future__ import annotations

import shutil
import time
from pathlib import Path

from harness import need
from host import Host, free_port, until


def test_fail2ban(host: Host) -> None:
    need("fail2ban", "fail2ban-server", "fail2ban-client")
    own = host.folder / "fail2ban"
    shutil.copytree("/etc/fail2ban", own, symlinks=True)
    for file in (own / "jail.d").iterdir():
        file.unlink()
    log = host.write("app.log", "")
    (own / "fail2ban.local").write_text(f"[Definition]\ndbfile = {host.folder}/db.sqlite3\n")
    (own / "jail.local").write_text(
        f"[app]\nenabled = true\nbackend = polling\nfilter = twire-test\nlogpath = {log}\nmaxretry = 3\n"
        "findtime = 600\nbantime = 600\nusedns = no\naction = twire[name=app]\n"
    )
    (own / "filter.d/twire-test.conf").write_text("[Definition]\nfailregex = ^.*login failed from <HOST>$\n")
    (own / "action.d/twire.conf").write_text(
        f'[Definition]\nactionban = {host.hook} fail2ban --to ops ban "<name>" "<ip>" "<failures>" "" "<bantime>"\n'
        "[Init]\ntimeout = 10\n"
    )
    where = ["-c", str(own), "-s", str(host.folder / "f2b.sock")]
    host.start(
        ["fail2ban-server", "-f", *where, "-p", str(host.folder / "f2b.pid"), "-x", "--logtarget"]
        + [str(host.folder / "fail2ban.log"), "--syslogsocket", "none", "start"]
    )
    until("fail2ban", lambda: host.run(["fail2ban-client", *where, "status", "app"]).returncode == 0)
    host.run(["fail2ban-client", *where, "set", "app", "banip", "192.0.2.7"])
    host.wait_for("192.0.2.7 banned (app)")
    with log.open("a") as file:
        for _ in range(3):
            file.write(
                time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()) + " srv login failed from 192.0.2.8\n"
            )
    host.wait_for("192.0.2.8 banned (app, 3 failures)", "for 10 min")


def test_freeradius(host: Host) -> None:
    need("freeradius", "freeradius", "radclient")
    port = free_port()
    (host.folder / "log").mkdir()
    host.write(
        "radiusd.conf",
        f"prefix = /usr\nraddbdir = {host.folder}\nlogdir = {host.folder}/log\nrun_dir = {host.folder}/log\n"
        f"libdir = /usr/lib/freeradius\npidfile = {host.folder}/log/pid\n"
        f"log {{ destination = files\n file = {host.folder}/log/radius.log\n}}\n"
        "security { allow_vulnerable_openssl = yes\n}\n"
        "client local { ipaddr = 127.0.0.1\n secret = testing123\n require_message_authenticator = no\n}\n"
        "modules {\n pap {\n }\n exec twire { wait = yes\n"
        f'  program = "{host.hook} freeradius --to ops login %{{User-Name}} \'%{{Calling-Station-Id}}\' \\"%{{NAS-Identifier}}\\""\n'
        "  input_pairs = request\n  shell_escape = yes\n  timeout = 10\n }\n}\n"
        f"server default {{\n listen {{ type = auth\n  ipaddr = 127.0.0.1\n  port = {port}\n }}\n"
        ' authorize {\n  update control {\n   Cleartext-Password := "pw"\n  }\n  twire\n  pap\n }\n'
        " authenticate {\n  Auth-Type PAP {\n   pap\n  }\n }\n}\n",
    )
    log = host.folder / "log/radius.log"
    host.start(["freeradius", "-fx", "-l", str(log), "-d", str(host.folder), "-n", "radiusd"])
    until("FreeRADIUS", lambda: log.exists() and "Ready to process" in log.read_text(errors="replace"))
    asked = b'User-Name = "alice"\nUser-Password = "pw"\nCalling-Station-Id = "$(id)"\nNAS-Identifier = "vpn gw"\n'
    done = host.run(
        ["radclient", "-x", "-t", "15", "-r", "1", f"127.0.0.1:{port}", "auth", "testing123"], input=asked
    )
    assert b"Received Access-Accept" in done.stdout, "the hook lets the login through"
    host.wait_for("alice logged in at vpn gw")


def test_pam_exec(host: Host) -> None:
    need("pam_exec", "pamtester")
    service = Path("/etc/pam.d/twire-test")
    service.write_text(
        f"session optional pam_exec.so quiet {host.script('login', f'exec {host.hook} pam --to ops')}\n"
    )
    host.cleanups.append(lambda: service.unlink(missing_ok=True))
    done = host.run(["pamtester", "-I", "rhost=192.0.2.5", "twire-test", "root", "open_session"])
    assert done.returncode == 0
    host.wait_for("root logged in to ", "from 192.0.2.5")
