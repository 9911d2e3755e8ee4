"""What the tests of hooks share: a sandbox, the program, and tools that may be missing."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
TARGET = ROOT / "target" / "debug"
TWIRE = TARGET / "twire"


class Sandbox:
    """Twilio on this machine, for one test."""

    def __init__(self, *arguments: str) -> None:
        command = [
            str(TWIRE),
            "sandbox",
            "--listen",
            "127.0.0.1:0",
            "--json",
            "--until-stdin-closes",
            *arguments,
        ]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._process.stdout is not None
        self.facts = json.loads(self._process.stdout.readline())

    @property
    def env(self) -> dict[str, str]:
        """The variables of the account, and nothing else of this process but PATH."""
        found = subprocess.run(
            [str(TWIRE), "sandbox", "env", "--at", self.url], capture_output=True, text=True, check=True
        ).stdout
        lines = [line.removeprefix("export ") for line in found.splitlines()]
        pairs = [line.split("=", 1) for line in lines if line.startswith(("TWILIO_", "TWIRE_"))]
        return {name: value.strip("'\"") for name, value in pairs} | {"PATH": os.environ["PATH"]}

    @property
    def url(self) -> str:
        """Its address."""
        return str(self.facts.get("url") or self.facts["address"])

    def phone(self, number: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        """One of its phones, by `twire sandbox phone`."""
        command = [str(TWIRE), "sandbox", "phone", "--at", self.url, number, *arguments]
        return subprocess.run(command, capture_output=True, text=True, check=False)

    def messages(self, number: str, *arguments: str) -> list[str]:
        """The texts of a phone's messages, the newest first."""
        lines = self.phone(number, "messages", *arguments).stdout.splitlines()
        return [json.loads(line)["body"] for line in lines]

    def fault(self, *arguments: str) -> None:
        """The next request fails so."""
        subprocess.run(
            [str(TWIRE), "sandbox", "fault", "--at", self.url, *arguments], check=True, capture_output=True
        )

    def stop(self) -> None:
        """Ends it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(60)
        if self._process.stdout is not None:
            self._process.stdout.close()


def skip(name: str, why: str) -> None:
    """Skips by name; the list at the end of `make test` has it."""
    if "SKIPPED" in os.environ:
        line = f"hooks {name}: {why}\n"
        with open(os.environ["SKIPPED"], "a+", encoding="utf-8") as file:
            file.seek(0)
            if line not in file.readlines():
                file.write(line)
    pytest.skip(why)


def need(name: str, *programs: str) -> None:
    """Skips where a program is not installed."""
    path = os.environ["PATH"] + ":/usr/sbin:/sbin"
    for program in programs:
        if shutil.which(program, path=path) is None:
            skip(name, f"{program} is not installed")
