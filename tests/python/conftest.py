"""What the tests run against: a sandbox of their own, and a server that answers with faults."""

from __future__ import annotations

import json
import os
import pydoc
import signal
import subprocess
import sys
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from fault_server import FaultServer
from twire.rest import Client

ROOT = Path(__file__).parents[2]
ACCOUNT = "AC0123456789abcdef0123456789abcdef"
TOKEN = "planted0token0planted0token00000"
TO = "+15558676543"
FROM = "+15005550006"


def pytest_configure() -> None:
    """What a shell runs in the background is deaf to interrupts, and so are its children."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@dataclass
class Sandbox:
    """A running sandbox and what it printed."""

    url: str
    account_sid: str
    auth_token: str
    api_key: str
    api_secret: str
    phone_number: str
    verify_service_sid: str
    messaging_service_sid: str

    def client(self, **settings: Any) -> Client:
        return Client(self.account_sid, self.auth_token, base_url=self.url, **settings)

    def control(self, path: str) -> Any:
        with urllib.request.urlopen(f"{self.url}/_twire/{path}") as answer:
            return json.load(answer)

    def passcode(self, verification_sid: str) -> str:
        rows = self.control("verifications")["verifications"]
        return next(row["code"] for row in rows if row["sid"] == verification_sid)

    def environment(self) -> dict[str, str]:
        return {
            "TWILIO_ACCOUNT_SID": self.account_sid,
            "TWILIO_AUTH_TOKEN": self.auth_token,
            "TWILIO_PHONE_NUMBER": self.phone_number,
            "TWILIO_VERIFY_SERVICE_SID": self.verify_service_sid,
            "TWIRE_BASE_URL": self.url,
        }


@pytest.fixture(scope="session")
def sandbox() -> Iterator[Sandbox]:
    program = os.environ.get("TWIRE_BIN", str(ROOT / "target/debug/twire"))
    command = [program, "sandbox", "--listen", "127.0.0.1:0", "--json"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        told = json.loads(process.stdout.readline())
        try:
            yield Sandbox(**{name: told[name] for name in Sandbox.__dataclass_fields__})
        finally:
            process.terminate()


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with FaultServer() as server:
        yield server


@pytest.fixture
def client(server: FaultServer) -> Client:
    return Client(ACCOUNT, TOKEN, base_url=server.url)


@pytest.fixture(autouse=True)
def _no_account_from_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.startswith(("TWILIO_", "TWIRE_")) and name != "TWIRE_BIN":
            monkeypatch.delenv(name)


def send(client: Client, **params: Any) -> Any:
    """A message that is right."""
    return client.messages.create(**{"to": TO, "from_": FROM, "body": "Your table is ready.", **params})


def run(program: str, *args: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """Runs a Python program; a hang is an error that shows what it printed."""
    return subprocess.run(
        [sys.executable, "-c", program, *args],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parent), **environment},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )


def rendered(thing: object) -> str:
    """What `help` shows, on one line: Python's versions break it differently."""
    shown = pydoc.plain(pydoc.render_doc(thing))
    return " ".join(shown.replace(" |  ", " ").split()).replace("( ", "(").replace(", )", ")")


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    """Names what was skipped for the end of `make test`."""
    if report.skipped and "SKIPPED" in os.environ:
        why = report.longrepr[2] if isinstance(report.longrepr, tuple) else "skipped"
        with open(os.environ["SKIPPED"], "a", encoding="utf-8") as file:
            file.write(f"python {report.nodeid}: {why}\n")
