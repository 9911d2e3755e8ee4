"""Runs every example of README.md against a sandbox: what a stranger types must work."""

from __future__ import annotations

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap

ROOT = pathlib.Path(__file__).resolve().parent.parent
TARGET = ROOT / "target" / "debug"

# What stands around an example that is a part of a program.
FRAME = {
    "c": ("#include <stdio.h>\n", "int main(void) {", "return error == NULL ? 0 : 1;}"),
    "cpp": ("", "int main() {", 'return message.text("sid").empty() ? 1 : 0;}'),
    "go": (
        'package main\nimport ("context"; "os"; "github.com/twire/twire/go")\n',
        "func run(ctx context.Context) error {",
        'if err == nil && message.SID() == "" { panic("no SID") }\nreturn err }\n'
        "func main() {\nif err := run(context.Background()); err != nil {\n"
        "println(err.Error())\nos.Exit(1)\n}\n}",
    ),
}


def framed(language: str, code: str) -> str:
    before, start, end = FRAME[language]
    lines = code.splitlines()
    head = [line for line in lines if line.startswith("#include")]
    body = [line for line in lines if not line.startswith("#include")]
    return "\n".join([before, *head, start, *body, end])


def commands(language: str, code: str, work: pathlib.Path) -> list[list[str]]:
    link = ["-I", str(ROOT / "include"), "-L", str(work), "-ltwire", f"-Wl,-rpath,{work}"]
    if language == "sh":
        return [["sh", "-euc", code]]
    if language == "python" and re.search(r"^async with ", code, re.M):
        coroutine = (
            "import asyncio\nasync def main():\n" + textwrap.indent(code, "    ") + "asyncio.run(main())\n"
        )
        return [[sys.executable, "-W", "error", "-c", coroutine]]
    if language == "python":
        return [[sys.executable, "-W", "error", "-c", code]]
    if language in ("c", "cpp"):
        source, program = work / f"example.{language}", work / "example"
        source.write_text(framed(language, code))
        compiler = {"c": ["cc", "-std=c99"], "cpp": ["c++", "-std=c++11"]}[language]
        return [[*compiler, "-Wall", "-o", str(program), str(source), *link], [str(program)]]
    if language == "go":
        (work / "go.mod").write_text(
            f"module readme\ngo 1.19\nrequire github.com/twire/twire/go v0.0.0\n"
            f"replace github.com/twire/twire/go => {ROOT / 'go'}\n"
        )
        (work / "main.go").write_text(framed(language, code))
        return [["go", "run", "-C", str(work), "-tags", "twire_env", "."]]
    return []


def main() -> int:
    blocks = re.findall(r"^```(\w+)\n(.*?)^```$", (ROOT / "README.md").read_text(), re.M | re.S)
    passed, failed, skipped = 0, 0, []
    sandbox = subprocess.Popen(
        [TARGET / "twire", "sandbox", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert sandbox.stdin
    assert sandbox.stdout
    box = json.loads(sandbox.stdout.readline())
    try:
        for number, (language, code) in enumerate(blocks, 1):
            name = f"README example {number} ({language})"
            if "TWILIO_ACCOUNT_SID=AC…" in code:
                code = re.sub(r"^export .*$", "", code, flags=re.M)
            # The passcode of the example is not the one that was sent.
            code = re.sub(r"^twire verify check.*$", r"\g<0> && exit 1 || test $? -eq 65", code, flags=re.M)
            with tempfile.TemporaryDirectory() as folder:
                work = pathlib.Path(folder)
                for soname in ("libtwire.so", "libtwire.so.0"):
                    (work / soname).symlink_to(TARGET / "libtwire.so")
                steps = [] if "make demo" in code else commands(language, code, work)
                if not steps or not shutil.which(steps[0][0]):
                    skipped.append(name)
                    continue
                env = {
                    **os.environ,
                    "PATH": f"{TARGET}:{os.environ['PATH']}",
                    "TWIRE_BASE_URL": box["url"],
                    "TWILIO_ACCOUNT_SID": box["account_sid"],
                    "TWILIO_AUTH_TOKEN": box["auth_token"],
                    "TWILIO_PHONE_NUMBER": box["phone_number"],
                    "TWILIO_VERIFY_SERVICE_SID": box["verify_service_sid"],
                    "CGO_ENABLED": "1",
                    "GOFLAGS": "-mod=mod",
                    "CGO_CFLAGS": f"-I{ROOT / 'include'}",
                    "CGO_LDFLAGS": f"-L{work} -ltwire -Wl,-rpath,{work}",
                }
                for step in steps:
                    done = subprocess.run(
                        step, env=env, cwd=work, stdin=subprocess.DEVNULL, capture_output=True, text=True
                    )
                    if done.returncode:
                        break
                if done.returncode:
                    failed += 1
                    print(f"{name}: exit {done.returncode}\n{done.stdout}{done.stderr}")
                else:
                    passed += 1
    finally:
        sandbox.stdin.close()
        sandbox.wait()
    # Commands and Rust are run elsewhere: by make itself and by the crate's own documentation tests.
    print(f"README: {passed} passed, {failed} failed, {len(skipped)} skipped: {', '.join(skipped)}")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
