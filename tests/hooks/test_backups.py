"""Real backup programs: each is made to fail, and a phone of the sandbox receives the alert."""

from __future__ import annotations

import shutil
from pathlib import Path

from harness import need, skip
from host import Host, free_port, until


def test_borgmatic(host: Host) -> None:
    need("borgmatic", "borgmatic", "borg")
    (host.folder / "source").mkdir()
    call = f'{host.hook} borgmatic --to ops error "{{configuration_filename}}" "{{repository}}"'
    rules = host.write(
        "borgmatic.yaml",
        f"location:\n    source_directories: [{host.folder}/source]\n    repositories: [{host.folder}/none]\n"
        f"storage:\n    unknown_unencrypted_repo_access_is_ok: true\nhooks:\n    on_error:\n        - {call}\n",
    )
    assert host.run(["borgmatic", "-c", str(rules), "create"]).returncode != 0
    host.wait_for("Backup of ", "failed", "/none")


def test_restic(host: Host) -> None:
    need("restic", "restic")
    script = host.script(
        "backup",
        f"out=$(restic -r {host.folder}/none backup /etc/hostname 2>&1)\ncode=$?\n"
        f'printf "%s\\n" "$out" | tail -n 20 | {host.hook} restic --to ops "$code" /etc\nexit "$code"',
    )
    env = host.env(RESTIC_PASSWORD="x", RESTIC_CACHE_DIR=str(host.folder / "cache"))
    assert host.run([str(script)], env=env).returncode != 0
    host.wait_for("Backup of ", "(/etc) failed: exit code")


def test_bacula(host: Host) -> None:
    need("bacula", "bacula-dir", "bconsole")
    work, port = host.folder / "work", free_port()
    work.mkdir()
    tables = Path("/usr/share/bacula-director/make_sqlite3_tables")
    if Path("/var/lib/bacula/bacula.db").exists():
        shutil.copy("/var/lib/bacula/bacula.db", work / "bacula.db")
    elif tables.exists() and shutil.which("sqlite3"):
        text = (
            tables.read_text().replace("cd /var/lib/bacula", f"cd {work}").replace("XXX_DBNAME_XXX", "bacula")
        )
        host.run(["sh"], input=text.encode())
    else:
        skip("bacula", "no catalogue can be made")
    job = "Type = Admin; Client = c; FileSet = F; Storage = s; Pool = P; Messages = M"
    host.write("query", "")
    host.write(
        "dir.conf",
        f'Director {{ Name = d; DIRport = {port}; DirAddress = 127.0.0.1; QueryFile = "{host.folder}/query"; WorkingDirectory = "{work}"; '
        f'PidDirectory = "{work}"; Password = "pw"; Messages = Dm }}\n'
        'Catalog { Name = Cat; dbname = "bacula"; dbuser = ""; dbpassword = "" }\n'
        f'Messages {{ Name = M\n mailcommand = "{host.hook} bacula --to ops mail -s \\"Bacula: %t %e of %c %l\\""\n'
        " mail = ops = all, !skipped\n catalog = all }\nMessages { Name = Dm\n console = all }\n"
        "Client { Name = c; Address = 127.0.0.1; FDPort = 1; Catalog = Cat; Password = x }\n"
        "Storage { Name = s; Address = 127.0.0.1; SDPort = 1; Password = x; Device = D; Media Type = File }\n"
        "Pool { Name = P; Pool Type = Backup }\nFileSet { Name = F; Include { Options { signature = MD5 } File = /etc } }\n"
        f'Job {{ Name = bad; {job}; RunScript {{ RunsWhen = Before; RunsOnClient = No; FailJobOnError = Yes; Command = "/bin/false" }} }}\n',
    )
    console = host.write(
        "console.conf", f'Director {{ Name = d; DIRport = {port}; address = 127.0.0.1; Password = "pw" }}\n'
    )
    host.start(["bacula-dir", "-f", "-c", str(host.folder / "dir.conf")])

    def say(line: str) -> bytes:
        return bytes(host.run(["bconsole", "-c", str(console)], input=line.encode()).stdout)

    until("Bacula", lambda: b"Version" in say("version\n"))
    say("run job=bad yes\n")
    host.wait_for("Bacula: Admin Error of c", "Runscript: BeforeJob returned non-zero status=1")
