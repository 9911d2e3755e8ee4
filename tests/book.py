"""Runs or compiles every code block of README.md and of the book's pages, in the order of each page.

    python3 tests/book.py [PAGE...]

The blocks of a page share a folder and an empty sandbox, which the environment names; MG… and HX… become the
sandbox's messaging service and content template. A comment in front of a block, which readers do not see,
says what else the block needs:

    <!-- file: NAME -->      it is a file of the folder, not run; Python, TOML, YAML and JSON are parsed
    <!-- continues -->       it goes on after the page's block before it in the same language
    <!-- exit: 65 -->        the exit code of a block of the shell
    <!-- output -->          it is what the block before it printed; … stands for anything
    <!-- not run: WHY -->    its syntax is checked (shell, Python), nothing else
    <!-- before CODE -->     runs before it and is not shown
    <!-- after CODE -->      runs after it and is not shown

Rust is compiled by `cargo test` (core/src/guide.rs), which runs SQL too (outbox/tests/it/postgres_schema.rs).
tests/hooks proves files of other systems (a language of FOREIGN) with the system itself; the shell of a
hook's page, which changes a machine, is only parsed.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "target" / "debug"
PAGES = [
    "README.md",
    *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "docs").glob("*.md")),
    "sandbox/README.md",
    "CONTRIBUTING.md",
    *sorted(str(path.relative_to(ROOT)) for path in (ROOT / "hooks").glob("**/README.md")),
]
# Compiled by the documentation tests of these crates.
RUST_PAGES = {
    "sandbox/README.md",
    *re.findall(r'"../../(docs/[\w-]+\.md)"', (ROOT / "core/src/guide.rs").read_text("utf-8")),
}
# Shown, not run: text for people, and files of other systems.
FOREIGN = {"text", "ini", "groovy", "apache", "nginx", "make", "cmake", "conf", "xml", "sql"}
# Files that a parser checks.
PARSED = {"toml", "yaml", "json"}
BLOCK = re.compile(r"^```([\w,]*)[^\n]*\n(.*?)^```$", re.M | re.S)
COMMENT = re.compile(r"<!--((?:(?!-->).)*)-->\s*\Z", re.S)

# What a fragment begins with if it uses `client` without making one, and the program around a fragment.
CLIENTS = {
    "python": (
        r"\bclient\b",
        r"\bclient = |as client:",
        "from twire.rest import Client\nclient = Client()\n",
    ),
    "c": (
        r"\bclient\b",
        r"twire_client \*client",
        "twire_client *client = NULL; twire_error *error = NULL;\n"
        "if (twire_client_from_env(&client, &error) != TWIRE_OK) return 1;\n",
    ),
    "cpp": (r"\bclient\b", r"auto client = ", "auto client = twire::client::from_env();\n"),
    "go": (
        r"\bclient\b",
        r"client, err :?= ",
        "client, noClient := twire.NewClientFromEnv()\nif noClient != nil { return noClient }\n"
        "defer client.Close()\n",
    ),
}
GO_PACKAGES = ["context", "errors", "fmt", "log", "net/http", "os", "testing", "time", "encoding/json"]


class Block(NamedTuple):
    page: str
    line: int
    language: str
    code: str
    notes: dict[str, str]

    @property
    def name(self) -> str:
        return f"{self.page}:{self.line} ({self.language or 'no language'})"


def blocks(page: str) -> Iterator[Block]:
    text = (ROOT / page).read_text("utf-8")
    for match in BLOCK.finditer(text):
        notes: dict[str, str] = {}
        before = text[: match.start()]
        while comment := COMMENT.search(before):
            note = comment[1].strip()
            name = re.match(r"file|continues|exit|output|not run|before|after", note)
            if not name:
                raise SystemExit(f"{page}: unknown comment {note!r}")
            notes[name[0]] = note[len(name[0]) :].removeprefix(":").strip()
            before = before[: comment.start()]
        yield Block(page, text.count("\n", 0, match.start()) + 1, match[1].split(",")[0], match[2], notes)


def with_client(language: str, code: str) -> str:
    used, made, prelude = CLIENTS[language]
    return prelude + code if re.search(used, code) and not re.search(made, code) else code


def c_program(language: str, code: str) -> str:
    if "int main(" in code:
        return code
    lines = code.splitlines()
    head = [line for line in lines if line.startswith("#include")]
    body = with_client(language, "\n".join(line for line in lines if not line.startswith("#include")))
    header = {
        "c": "#include <stdio.h>\n#include <string.h>\n#include <twire.h>",
        "cpp": "#include <twire.hpp>",
    }[language]
    end = "return error == NULL ? 0 : 1;" if "twire_error *error" in body else "return 0;"
    return "\n".join([*head, header, "int main(void) {", body, end, "}\n"])


def go_program(code: str) -> str:
    body = code
    if "package main" in code:
        return code
    declarations = ""
    if re.search(r"^func ", code, re.M):
        declarations, body = code, ""
    body = with_client("go", body)
    whole = declarations + body
    imports = [f'"{name}"' for name in GO_PACKAGES if re.search(rf"\b{name.split('/')[-1]}\.", whole)]
    imports += [name for name in ('"context"', '"os"') if name not in imports]
    if "twire." in whole:
        imports.append('twire "twire.example/go"')
    if "twiretest." in whole:
        imports.append('"twire.example/go/twiretest"')
    # A variable that a fragment leaves for the reader is used.
    names = {name for name in re.findall(r"^(\w+)(?:, \w+)? :?= ", body, re.M) if name not in ("_", "err")}
    used = "".join(f"_ = {name}\n" for name in sorted(names))
    error = "return err\n" if re.search(r"\berr\b", body) else "return nil\n"
    return (
        f"package main\nimport ({'; '.join(imports)})\n{declarations}\n"
        f"func run(ctx context.Context) error {{\n{body}\n{used}{error}}}\n"
        "func main() { if err := run(context.Background()); err != nil { println(err.Error()); "
        "os.Exit(1) } }\n"
    )


def c_command(language: str, code: str, work: Path, library: Path) -> list[list[str]]:
    source, program = work / f"example.{language}", work / "example"
    source.write_text(c_program(language, code))
    compiler = {"c": ["cc", "-std=c99"], "cpp": ["c++", "-std=c++11"]}[language]
    link = ["-I", str(ROOT / "include"), "-L", str(library), "-ltwire", f"-Wl,-rpath,{library}"]
    return [[*compiler, "-Wall", "-o", str(program), str(source), *link], [str(program)]]


def go_command(code: str, work: Path, library: Path) -> list[list[str]]:
    folder = work / "go-example"
    folder.mkdir(exist_ok=True)
    (folder / "go.mod").write_text(
        "module example\ngo 1.19\nrequire twire.example/go v0.0.0\n"
        f'replace twire.example/go => "{ROOT / "go"}"\n'
    )
    is_test = "func Test" in code
    for path in folder.glob("*.go"):
        path.unlink()
    (folder / ("main_test.go" if is_test else "main.go")).write_text(go_program(code))
    return [["go", "test" if is_test else "run", "-C", str(folder), "-tags", "twire_env", "."]]


def python_command(code: str) -> list[list[str]]:
    code = with_client("python", code)
    if re.search(r"^(async with|await|async for) |^\w+ = await ", code, re.M):
        code = "import asyncio\nasync def main():\n" + textwrap.indent(code, "    ") + "asyncio.run(main())\n"
    if re.search(r"^def test_", code, re.M):
        return [[sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "test_example.py"]]
    return [[sys.executable, "-W", "error", "-c", code]]


def parse(language: str, code: str) -> None:
    if language == "json":
        json.loads(code)
    elif language == "yaml":
        import yaml

        list(yaml.safe_load_all(code))
    else:
        try:
            import tomllib
        except ImportError:  # Python 3.10 and older
            return
        tomllib.loads(code)


def is_like(shown: str, printed: str) -> bool:
    pattern = ".*".join(re.escape(part) for part in shown.rstrip().split("…"))
    return re.fullmatch(pattern, printed.rstrip(), re.S) is not None


class Page:
    """A page's folder, and what its blocks have left so far."""

    def __init__(self, folder: Path, box: dict[str, str]) -> None:
        self.work = folder / "work"
        self.work.mkdir()
        # The same for every page: Go compiles its package once.
        self.library = ROOT / "target" / "link"
        self.library.mkdir(exist_ok=True)
        for soname in ("libtwire.so", "libtwire.so.0"):
            (self.library / soname).unlink(missing_ok=True)
            (self.library / soname).symlink_to("../debug/libtwire.so")
        for name in ("tmp", "new", "bad"):
            (folder / "spool" / name).mkdir(parents=True)
        # What a reader puts in place of these.
        self.placeholders = {"MG…": box["messaging_service_sid"], "HX…": box["content_sid"]}
        self.earlier: dict[str, str] = {}
        self.printed = ""
        self.environment = {
            **os.environ,
            # The shell has the library where `make install` would put it.
            "PATH": f"{TARGET}:{Path(sys.executable).parent}:{os.environ['PATH']}",
            "HOME": str(folder),
            "GOCACHE": os.environ.get("GOCACHE", str(Path.home() / ".cache/go-build")),
            "GOPATH": os.environ.get("GOPATH", str(Path.home() / "go")),
            "TWIRE_BASE_URL": box["url"],
            "TWILIO_ACCOUNT_SID": box["account_sid"],
            "TWILIO_AUTH_TOKEN": box["auth_token"],
            "TWILIO_PHONE_NUMBER": box["phone_number"],
            "TWILIO_MESSAGING_SERVICE_SID": "",
            "TWILIO_VERIFY_SERVICE_SID": box["verify_service_sid"],
            "TWIRE_SPOOL": str(folder / "spool"),
            "TWIRE_BIN": str(TARGET / "twire"),
            "CGO_ENABLED": "1",
            "GOFLAGS": "-mod=mod",
            "CGO_CFLAGS": f"'-I{ROOT / 'include'}'",
            "CGO_LDFLAGS": f"'-L{self.library}' -ltwire '-Wl,-rpath,{self.library}'",
        }

    def run(self, block: Block) -> str | None:
        """What is wrong with a block; "skipped" if a tool is missing."""
        language, notes = block.language, block.notes
        for hook in re.findall(r"twire hook ([a-z][\w-]*)", block.code):
            if not (ROOT / "hooks" / hook / "hook.toml").is_file():
                return f"there is no hook {hook}"
        if not language:
            return "a code block has no language: text, if it is none"
        code = block.code
        if "output" in notes:
            return None if is_like(code, self.printed) else f"is not what was printed:\n{self.printed}"
        if "file" in notes:
            path = self.work / notes["file"]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(code)
        if language in PARSED:
            parse(language, code)
            return None
        if language == "python" and ("file" in notes or "not run" in notes):
            compile(code, block.name, "exec")
            return None
        if language == "rust":
            return None if block.page in RUST_PAGES else "no crate compiles it: see core/src/guide.rs"
        if language in FOREIGN or ("file" in notes and language != "sh"):
            return None
        for placeholder, sid in self.placeholders.items():
            code = code.replace(placeholder, sid)
        if "continues" in notes:
            code = self.earlier[language] + code
        self.earlier[language] = code
        code = f"{notes.get('before', '')}\n{code}\n{notes.get('after', '')}\n".lstrip("\n")
        if language == "sh":
            runs = not notes.keys() & {"not run", "file"} and not block.page.startswith("hooks/")
            steps = [["bash", "-euo", "pipefail", "-c", code]] if runs else [["sh", "-n", "-c", code]]
        elif language == "python":
            (self.work / "test_example.py").write_text(code)
            steps = python_command(code)
        elif language in ("c", "cpp"):
            steps = c_command(language, code, self.work, self.library)
        elif language == "go":
            steps = go_command(code, self.work, self.library)
        else:
            return f"nothing tests the language {language}"
        if not shutil.which(steps[0][0]):
            return "skipped"
        wanted = int(notes.get("exit", 0))
        for step in steps:
            done = subprocess.run(
                step,
                env=self.environment,
                cwd=self.work,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                timeout=900,
            )
            self.printed = done.stdout
            if done.returncode != (wanted if step is steps[-1] else 0):
                return f"exit {done.returncode}\n{done.stdout}{done.stderr}"
        return None


def main(pages: list[str]) -> int:
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
    listed = [TARGET / "twire", "api", "content.v1.contents.list", "-o", "sid"]
    environment = {
        **os.environ,
        "TWIRE_BASE_URL": box["url"],
        "TWILIO_ACCOUNT_SID": box["account_sid"],
        "TWILIO_AUTH_TOKEN": box["auth_token"],
    }
    box["content_sid"] = subprocess.check_output(listed, env=environment, text=True).split()[0]
    try:
        for name in pages or PAGES:
            with tempfile.TemporaryDirectory() as folder:
                page = Page(Path(folder), box)
                subprocess.run([TARGET / "twire", "sandbox", "reset", "--at", box["url"]], check=True)
                for block in blocks(name):
                    try:
                        wrong = page.run(block)
                    except (SyntaxError, ValueError, subprocess.TimeoutExpired) as error:
                        wrong = str(error)
                    if wrong == "skipped":
                        skipped.append(block.name)
                    elif wrong:
                        failed += 1
                        print(f"FAIL  {block.name}: {wrong}", flush=True)
                    else:
                        passed += 1
    finally:
        sandbox.stdin.close()
        sandbox.wait()
    print(f"code blocks of the book: {passed} passed, {failed} failed, {len(skipped)} skipped")
    if skipped and os.environ.get("SKIPPED"):
        with open(os.environ["SKIPPED"], "a") as file:
            file.writelines(f"book: {name}\n" for name in skipped)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
