#!/usr/bin/env python3
"""Tests the C ABI through the programs of examples/ in other languages, which bind its symbols and types.

Against a sandbox, each program sends a message, is refused, fails to connect, lacks credentials, and
verifies a genuine and a forged webhook. Languages that are not installed are skipped by name, also in the
file that SKIPPED names.

    tests/run_languages.py [LANGUAGE]
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / os.environ.get("TWIRE_TARGET", "target/debug")
EXAMPLES = ROOT / "examples"
TO = "+15558676543"
# Characters of one, two, three and four bytes in UTF-8.
TEXT = "Grüße: 5 € für 🍰"


class Missing(Exception):
    """A language is not installed; the message says what is missing."""


def tool(name: str, package: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise Missing(f"no {name} ({package})")
    return path


def require(command: list[str], package: str) -> None:
    if subprocess.run(command, capture_output=True, check=False).returncode != 0:
        raise Missing(f"no {package}")


def lua(_: Path) -> list[str]:
    return [tool("luajit", "luajit"), str(EXAMPLES / "lua/notify.lua")]


def ruby(_: Path) -> list[str]:
    program = tool("ruby", "ruby")
    require([program, "-rfiddle", "-e", ""], "Fiddle (ruby)")
    return [program, str(EXAMPLES / "ruby/notify.rb")]


def perl(_: Path) -> list[str]:
    program = tool("perl", "perl")
    require([program, "-MFFI::Platypus", "-e", ""], "FFI::Platypus (libffi-platypus-perl)")
    return [program, str(EXAMPLES / "perl/notify.pl")]


def php(_: Path) -> list[str]:
    program = tool("php", "php-cli")
    require([program, "-r", "FFI::cdef('');"], "FFI (php-cli)")
    return [program, str(EXAMPLES / "php/notify.php")]


def java(work: Path) -> list[str]:
    compiler, program = tool("javac", "default-jdk-headless"), tool("java", "default-jdk-headless")
    jar = os.environ.get("JNA_JAR", "/usr/share/java/jna.jar")
    if not Path(jar).exists():
        raise Missing("no JNA (libjna-java, or JNA_JAR)")
    subprocess.run(
        [compiler, "-Xlint:all", "-Werror", "-cp", jar, "-d", work, EXAMPLES / "java/Notify.java"], check=True
    )
    return [program, "-cp", f"{jar}:{work}", "Notify"]


def csharp(work: Path) -> list[str]:
    compiler, program = tool("mcs", "mono-mcs"), tool("mono", "mono-runtime")
    out = work / "Notify.exe"
    subprocess.run([compiler, "-warnaserror", f"-out:{out}", EXAMPLES / "csharp/Notify.cs"], check=True)
    return [program, str(out)]


LANGUAGES = {"Lua": lua, "Ruby": ruby, "Perl": perl, "PHP": php, "Java": java, "C#": csharp}


@contextmanager
def sandbox() -> Iterator[dict[str, str]]:
    command = [str(TARGET / "twire"), "sandbox", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        facts = json.loads(process.stdout.readline())
        try:
            yield facts
        finally:
            process.stdin.close()


def webhook(url: str) -> tuple[str, str, bytes]:
    """Returns a webhook as received: URL, signature and body."""
    received: list[tuple[str, bytes]] = []

    class Server(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            received.append((self.headers["X-Twilio-Signature"], body))
            self.send_response(204)
            self.end_headers()
            threading.Thread(target=server.shutdown).start()

        def log_message(self, *_: object) -> None:
            pass

    with HTTPServer(("127.0.0.1", 0), Server) as server:
        url_of_server = f"http://127.0.0.1:{server.server_port}/sms"
        message = {"from": TO, "body": TEXT, "url": url_of_server}
        request = urllib.request.Request(
            f"{url}/_twire/inbound", json.dumps(message).encode(), {"Content-Type": "application/json"}
        )
        urllib.request.urlopen(request, timeout=300).close()
        server.serve_forever()
    return url_of_server, *received[0]


def bodies(url: str) -> list[str]:
    with urllib.request.urlopen(f"{url}/_twire/messages?to=%2B{TO[1:]}", timeout=300) as response:
        return [message["body"] for message in json.load(response)["messages"]]


def main() -> int:
    wanted = sys.argv[1] if len(sys.argv) > 1 else ""
    passed, failed, skipped = 0, 0, 0
    with tempfile.TemporaryDirectory() as folder, sandbox() as facts:
        work = Path(folder)
        (work / "libtwire.so.0").symlink_to(TARGET / "libtwire.so")
        clean = {n: v for n, v in os.environ.items() if not n.startswith(("TWILIO_", "TWIRE_"))}
        clean |= {"LD_LIBRARY_PATH": folder, "HOME": folder, "LC_ALL": "C.UTF-8"}
        settings = {
            "TWIRE_BASE_URL": facts["url"],
            "TWILIO_ACCOUNT_SID": facts["account_sid"],
            "TWILIO_AUTH_TOKEN": facts["auth_token"],
            "TWILIO_PHONE_NUMBER": facts["phone_number"],
        }
        unreachable = {"TWIRE_BASE_URL": "http://127.0.0.1:1"}
        url, signature, form = webhook(facts["url"])
        forged = form.replace(b"Body=", b"Body=x")
        assert forged != form
        for language, prepare in LANGUAGES.items():
            if wanted and wanted != language:
                continue
            try:
                command = prepare(work)
            except Missing as why:
                skipped += 1
                print(f"skip  {language}: {why}")
                if "SKIPPED" in os.environ:
                    with open(os.environ["SKIPPED"], "a", encoding="utf-8") as file:
                        file.write(f"languages: {language}: {why}\n")
                continue
            before = bodies(facts["url"]).count(TEXT)
            for name, arguments, env, stdin, code, text in [
                ("sends", ["send", TO, TEXT], settings, b"", 0, "queued"),
                ("is refused", ["send", "+15005550001", TEXT], settings, b"", 69, "21211"),
                ("fails to connect", ["send", TO, TEXT], {**settings, **unreachable}, b"", 75, "notify: "),
                ("has no credentials", ["send", TO, TEXT], {}, b"", 78, "TWILIO_ACCOUNT_SID"),
                ("accepts a webhook", ["check", url, signature], settings, form, 0, "valid"),
                ("rejects a forgery", ["check", url, signature], settings, forged, 65, "bad_signature"),
                ("rejects a missing signature", ["check", url, ""], settings, form, 65, "missing_header"),
            ]:
                done = subprocess.run(
                    [*command, *arguments],
                    env={**clean, **env},
                    input=stdin,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.STDOUT,
                    timeout=300,
                    check=False,
                )
                output = done.stdout.decode()
                wrong = []
                if done.returncode != code:
                    wrong.append(f"exit code {done.returncode}, not {code}")
                if text not in output or output.count("\n") != 1:
                    wrong.append(f"does not print one line with {text!r}")
                if facts["auth_token"] in output or TO in output or TEXT in output:
                    wrong.append("prints a secret or personal data")
                if name == "sends" and bodies(facts["url"]).count(TEXT) != before + 1:
                    wrong.append("the text did not arrive unchanged")
                if wrong:
                    failed += 1
                    print(f"FAIL  {language} {name}: {'; '.join(wrong)}\n{output}")
                else:
                    passed += 1
    print(f"languages: {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
