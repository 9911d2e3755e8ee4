"""The reference pages: of the program's arguments, of docstrings and of comments."""

from __future__ import annotations

import importlib
import inspect
import os
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any


def output(command: list[str], cwd: Path) -> str:
    env = {**os.environ, "CGO_ENABLED": "1", "NO_COLOR": "1", "COLUMNS": "100"}
    return subprocess.run(command, cwd=cwd, env=env, stdout=subprocess.PIPE, check=True, text=True).stdout


def program(root: Path) -> str:
    parts = [
        "# The program\n\nThe help of each command, made from the program's arguments. "
        "The same is in the manual: `man twire-send`. See also [the variables](../environment.md).\n"
    ]

    def add(names: list[str]) -> None:
        text = output(["target/debug/twire", "help", *names], root)
        parts.append(
            f"\n{'#' * min(len(names) + 1, 4)} twire {' '.join(names)}\n\n```text\n{text.rstrip()}\n```\n"
        )
        commands = re.search(r"^Commands:\n((?:  .*\n)+)", text, re.M)
        for name in re.findall(r"^  (\w[\w-]*)", commands[1] if commands else "", re.M):
            if name != "help":
                add([*names, name])

    listed = re.search(r"^Commands:\n((?:  .*\n)+)", output(["target/debug/twire", "--help"], root), re.M)
    assert listed
    for name in re.findall(r"^  (\w[\w-]*)", listed[1], re.M):
        if name != "help":
            add([name])
    return "".join(parts)


def prose(text: str) -> str:
    """A docstring as Markdown: lines `name: what it is` become a list."""
    lines, in_list, in_example = [], False, False
    for line in [*inspect.cleandoc(text).splitlines(), ""]:
        if line.startswith(">>>") and not in_example:
            lines += ["", "```pycon"]
            in_example = True
        if in_example:
            in_example = bool(line)
            lines.append(line or "```\n")
            continue
        match = re.match(r"([a-z_]+(?:, [a-z_]+)*): (.*)", line)
        if match:
            if not in_list and lines and lines[-1]:
                lines.append("")
            lines.append(f"- `{match[1]}`: {match[2]}")
            in_list = True
            continue
        if in_list and line and not line.startswith(" "):
            lines.append("")
            in_list = False
        if not line:
            in_list = False
        lines.append(line)
    # A reST-like marker of a code block.
    return re.sub(r"(?<!`)``(?!`)", "`", "\n".join(lines).replace("::\n", ":\n"))


def python(root: Path) -> str:
    """Every public name (tests/python/public_names.txt) with its docstring."""
    parts = [
        "# Python\n\nMade from the docstrings. The 1,624 operations are methods with twilio-python's names; "
        "`twire api --list` lists them, `twire api messages.create --help` their parameters, and the "
        "package's type stubs have their types.\n"
    ]
    owner, module = "", ""
    for line in (root / "tests/python/public_names.txt").read_text("utf-8").splitlines():
        declared = re.match(r"(class|def) ([\w.]+)(.*)", line)
        member = re.match(r"    (\w+)\.(\w+)(\(.*)?", line)
        if declared and not re.match(r"twire\.(twiml|rest)\.\w+_response", declared[2]):
            owner = declared[2]
            home, name = owner.rsplit(".", 1)
            if home != module:
                module = home
                about = inspect.getdoc(importlib.import_module(module)) or ""
                parts.append(f"\n## {module}\n\n{prose(about)}\n")
            parts.append(
                f'\n<a id="{owner}"></a>\n\n### {"class " if declared[1] == "class" else ""}{name}\n\n'
            )
            found = getattr(importlib.import_module(module), name)
            arguments, closed, _bases = declared[3].partition("): ")
            signature = f"{name}{arguments}{')' if closed else ''}"
            if len(signature) > 90:
                signature = signature.replace("(", "(\n    ", 1).replace(", ", ",\n    ")
            parts.append(f"```python\n{signature}\n```\n\n")
            # Some classes inherit a docstring that says nothing of them.
            parts.append(prose(own_doc(found)) + "\n")
        elif member and owner:
            cls = getattr(importlib.import_module(owner.rsplit(".", 1)[0]), owner.rsplit(".", 1)[1], None)
            about = own_doc(inspect.getattr_static(cls, member[2], None))
            if about:
                parts.append(f"\n`{member[2]}{member[3] or ''}`\n\n{prose(about)}\n")
        else:
            owner = ""
    return "".join(parts)


def own_doc(found: Any) -> str:
    about = getattr(found, "__doc__", None)
    if not isinstance(about, str) or about == getattr(type(found), "__doc__", None):
        return ""
    return about


def go(root: Path, without: list[str]) -> str:
    head = "# Go\n\nMade by `go doc`. The package is a part of the checkout: see [Start](../start.md#go).\n"
    if "go" in without or not shutil.which("go"):
        return head + "\nThis book was built without Go: run `go doc -all` in `go/`.\n"
    parts = [head]
    for path in (".", "./twiretest"):
        lines = output(["go", "doc", "-all", path], root / "go").splitlines()
        name = lines[0].split()[1]
        parts.append(f"\n## Package {name}\n")
        code: list[str] = []
        for line in lines[1:]:
            if line in ("CONSTANTS", "VARIABLES", "FUNCTIONS", "TYPES"):
                continue
            # A declaration begins in the first column, and so does the text about the package.
            if re.match(r"(func|type|const|var) ", line):
                match = re.match(r"func (?:\(\w+ \*?(\w+)\) )?(\w+)|type (\w+)", line)
                title = f"{match[1]}.{match[2]}" if match and match[1] else match and (match[2] or match[3])
                if title:
                    parts.append(f'\n<a id="{name}.{title}"></a>\n\n### {title}\n')
                code = [line]
                if not line.endswith(("{", "(")):
                    parts.append(f"\n```go\n{line}\n```\n\n")
                    code = []
            elif code:
                code.append(line)
                if line in ("}", ")"):
                    parts.append("\n```go\n" + "\n".join(code) + "\n```\n\n")
                    code = []
            else:
                text = re.sub(r"^    ", "", line)
                text = re.sub(r"^# (.*)", r"**\1**", text)
                parts.append(
                    re.sub(r"([<*_])", r"\\\1", text) if not text.startswith(("    ", "**")) else text
                )
                parts.append("\n")
    return "".join(parts)


def c(root: Path, book: Path, without: list[str]) -> str:
    head = (
        "# C and C++\n\n`twire.h` and `twire.hpp` are the manual: every function says who owns what, which "
        "threads may call it, and how it fails. Ownership, threads, fork, descriptors and errors are at the "
        "top of `twire.h`.\n\n"
    )
    if "c" in without or not shutil.which("doxygen"):
        return head + "This book was built without Doxygen: read the headers in `include/`.\n"
    shutil.rmtree(root / "target/doxygen", ignore_errors=True)
    (root / "target/doxygen").mkdir(parents=True)
    subprocess.run(["doxygen", "docs/Doxyfile"], cwd=root, check=True)
    shutil.copytree(root / "target/doxygen/c", book / "reference/c")
    return (
        head + "- [twire.h](c/twire_8h.html): C\n- [twire.hpp](c/namespacetwire.html): C++\n"
        "- [All names](c/globals.html)\n"
    )


def rust(root: Path, book: Path, without: list[str]) -> str:
    head = "# Rust\n\nThe crate `twire`, and the crates around it, are documented by rustdoc.\n\n"
    crates = {
        "twire": "requests, webhooks, TwiML, segments, tokens",
        "twire_outbox": "spool, store, worker",
        "twire_sandbox": "the sandbox in the process of a test",
    }
    if "rust" in without:
        return head + "This book was built without them: run `cargo doc --open -p twire`.\n"
    packages = [word for name in crates for word in ("-p", name.replace("_", "-"))]
    subprocess.run(["cargo", "doc", "--quiet", "--locked", "--no-deps", *packages], cwd=root, check=True)
    shutil.copytree(root / "target/doc", book / "reference/rust", ignore=shutil.ignore_patterns("*.lock"))
    return head + "".join(f"- [{name}](rust/{name}/index.html): {about}\n" for name, about in crates.items())
