"""What the cases share: a result, a tool that may be missing, a program built and run, a sandbox."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Callable

ROOT = Path(__file__).resolve().parent.parent.parent
TARGET = ROOT / os.environ.get("TWIRE_TARGET", "target/debug")
WORK = ROOT / "target" / "native"
INCLUDE = ROOT / "include"
WARNINGS = ["-Wall", "-Wextra", "-pedantic", "-Werror"]
# Of a program that hangs; it is no measure of speed.
TIMEOUT = 1800

C_STANDARDS = ["c99", "c11", "gnu89"]
CXX_STANDARDS = ["c++11", "c++20"]


class Failed(Exception):
    """A case that failed, with what to show."""


class Skipped(Exception):
    """A case that cannot run here, with the reason."""


class Results:
    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.passed, self.failed, self.skipped = 0, 0, 0

    def case(self, name: str, body: Callable[[], None]) -> None:
        if self.pattern not in name:
            return
        try:
            body()
        except Skipped as why:
            self.skipped += 1
            print(f"skip  {name}: {why}", flush=True)
            if "SKIPPED" in os.environ:
                with open(os.environ["SKIPPED"], "a", encoding="utf-8") as file:
                    file.write(f"native {name}: {why}\n")
        except Failed as why:
            self.failed += 1
            print(f"FAIL  {name}\n{why}", flush=True)
        else:
            self.passed += 1
            print(f"pass  {name}", flush=True)


def run(command: list[str | Path], env: dict[str, str] | None = None, timeout: int = TIMEOUT) -> str:
    """Runs a program that must end with 0, and returns what it printed."""
    words = [str(word) for word in command]
    try:
        done = subprocess.run(
            words,
            env={**os.environ, **(env or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            stdin=subprocess.DEVNULL,
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired as late:
        output = (late.stdout or b"").decode(errors="replace")
        raise Failed(f"{words[0]}: not done after {timeout} s\n{output}") from None
    output = done.stdout.decode(errors="replace")
    if done.returncode != 0:
        raise Failed(f"{' '.join(words[:12])}: {done.returncode}\n{output[-6000:]}")
    return output


def tool(*names: str) -> str:
    for name in names:
        if shutil.which(name):
            return name
    raise Skipped(f"no {names[0]}")


def static_libraries() -> list[str]:
    """What a program that links statically needs, as rustc says."""
    done = subprocess.run(
        ["rustc", "--crate-type", "staticlib", "--print", "native-static-libs", "-o", WORK / "empty.a", "-"],
        input=b"",
        capture_output=True,
        check=True,
    )
    found = re.search(rb"native-static-libs: (.*)", done.stderr)
    if found is None:
        raise Failed("rustc names no libraries")
    return found.group(1).decode().split()


class Build:
    """The libraries, and programs linked with them."""

    def __init__(self) -> None:
        self.lib = WORK / "lib"
        self.lib.mkdir(parents=True, exist_ok=True)
        for name in ["libtwire.so", "libtwire.so.0"]:
            (self.lib / name).unlink(missing_ok=True)
            (self.lib / name).symlink_to(TARGET / "libtwire.so")
        self.static = TARGET / "libtwire.a"
        self.private = static_libraries()
        self.shared = [f"-L{self.lib}", "-ltwire", f"-Wl,-rpath,{self.lib}", "-pthread"]

    def program(
        self, name: str, sources: list[str], how: str, compiler: str = "cc", flags: list[str] | None = None
    ) -> Path:
        out = WORK / name
        command: list[str | Path] = [compiler, *(flags or []), "-g", *WARNINGS, f"-I{INCLUDE}"]
        command += [ROOT / "tests" / source for source in sources]
        command += ["-o", out]
        if how == "shared":
            command += self.shared
        else:
            command += [
                "-Wl,--gc-sections",
                self.static if how == "static" else WORK / how,
                "-pthread",
                *self.private,
            ]
        run([*command, "-ldl"])
        return out


class Sandboxes:
    """`twire sandbox`, one for each case, so that none sees another's messages. They end with this."""

    def __init__(self) -> None:
        self.processes: list[subprocess.Popen[bytes]] = []

    def start(self) -> dict[str, str]:
        program = TARGET / "twire"
        if not program.exists():
            raise Failed(f"{program} is not built")
        process = subprocess.Popen(
            [program, "sandbox", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        self.processes.append(process)
        assert process.stdout is not None
        facts = json.loads(process.stdout.readline())
        return {
            "TWIRE_BASE_URL": facts["url"],
            "TWILIO_ACCOUNT_SID": facts["account_sid"],
            "TWILIO_AUTH_TOKEN": facts["auth_token"],
            "TWILIO_PHONE_NUMBER": facts["phone_number"],
            "TWILIO_VERIFY_SERVICE_SID": facts["verify_service_sid"],
            "TWILIO_API_KEY": "",
            "TWILIO_API_SECRET": "",
            "TWILIO_MESSAGING_SERVICE_SID": "",
            "TWILIO_REGION": "",
            "TWILIO_EDGE": "",
        }

    def stop(self) -> None:
        for process in self.processes:
            assert process.stdin is not None
            assert process.stdout is not None
            process.stdin.close()
            process.wait(timeout=60)
            process.stdout.close()
        self.processes.clear()


def silent(output: str) -> None:
    """The library never prints, and a program that passes has nothing to say."""
    if output:
        raise Failed(f"it printed:\n{output}")
