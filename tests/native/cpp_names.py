"""The public names of twire.hpp against tests/cpp/public_names.txt. BLESS=1 writes the list."""

from __future__ import annotations

import os
import re
from pathlib import Path

from native.harness import INCLUDE, ROOT, Failed, Results

LIST = ROOT / "tests" / "cpp" / "public_names.txt"
HEAD = """# Every class, function and member that twire.hpp declares, one a line; compared with the
# header by tests/run_native.py, which writes it with BLESS=1. A line may be added; one that is removed or
# changed breaks programs.
"""


def cases(results: Results) -> None:
    def listed() -> None:
        fresh = HEAD + "".join(f"{name}\n" for name in names(INCLUDE / "twire.hpp"))
        if "BLESS" in os.environ:
            LIST.write_text(fresh, encoding="utf-8")
        before = set(LIST.read_text(encoding="utf-8").splitlines()) if LIST.exists() else set()
        after = set(fresh.splitlines())
        if before != after:
            raise Failed(
                f"gone: {sorted(before - after)}\nnew: {sorted(after - before)}\nBLESS=1 writes the list"
            )
        if len(after) < 250:
            raise Failed(f"only {len(after)} names are found")

    results.case("public names of twire.hpp", listed)


def names(header: Path) -> list[str]:
    text = header.read_text(encoding="utf-8")
    text = re.sub(r"/\*.*?\*/|//[^\n]*|^\s*#[^\n]*(\\\n[^\n]*)*", "", text, flags=re.DOTALL | re.MULTILINE)
    text = re.sub(r'"(\\.|[^"\\])*"', '""', text)
    return sorted(set(declarations(text, [])))


def declarations(text: str, scope: list[str], is_public: bool = True) -> list[str]:
    """The names that a scope declares: a namespace, or the public part of a class."""
    found = []
    for label, head, body in statements(text):
        if label:
            is_public = label == "public"
        head = " ".join(head.split())
        if not is_public or not head:
            continue
        kind = re.match(r"(?:template ?<.*?> )?(?:inline )?(namespace|class|struct) (\w+)", head)
        if kind and body is not None:
            is_space = kind[1] == "namespace"
            if kind[2] == "detail":
                continue
            # The names of the two inline namespaces are no part of a program's.
            inner = scope if kind[2] in ("twire", "throwing", "returning") else [*scope, kind[2]]
            if not is_space:
                found.append("::".join(inner))
            found += declarations(body, inner, is_space or kind[1] == "struct")
        else:
            name = declared(head)
            if name and not kind:
                found.append("::".join([*scope, name]))
    return found


def declared(head: str) -> str | None:
    """The name, and the parameters of a function, of a declaration without its body."""
    using = re.match(r"(?:template ?<.*?> )?using (\w+) =", head)
    if using:
        return using[1]
    head = re.sub(r"\) (?:const )?(?:noexcept )?: .*", ")", head)
    function = re.search(
        r"((?:operator ?[^\s(]+(?: \w+| \*)?|~?\w+)) ?\((.*)\)(?: const)?(?: noexcept)?(?: =.*)?$", head
    )
    if function:
        parameters = re.sub(r" = [^,)]*(\([^)]*\))?", " = default", function[2])
        tail = " const" if head.endswith((") const", ") const noexcept")) else ""
        return f"{function[1]}({parameters}){tail}"
    member = re.search(r"(\w+)$", head)
    return member[1] if member else None


def statements(text: str) -> list[tuple[str | None, str, str | None]]:
    """The statements of a scope: an access label before it, its head, and its body in braces."""
    found: list[tuple[str | None, str, str | None]] = []
    head, label, at = "", None, 0
    while at < len(text):
        access = re.compile(r"\s*(public|private|protected):").match(text, at)
        if access and not head.strip():
            label, at = access[1], access.end()
        elif text[at] == ";":
            found.append((label, head, None))
            head, label, at = "", None, at + 1
        elif text[at] == "{":
            end = closing(text, at)
            # A member initializer in braces goes on.
            found.append((label, head, text[at + 1 : end]))
            head, label, at = "", None, end + 1
        else:
            head += text[at]
            at += 1
    return found


def closing(text: str, at: int) -> int:
    depth = 0
    for place in range(at, len(text)):
        depth += {"{": 1, "}": -1}.get(text[place], 0)
        if depth == 0:
            return place
    return len(text)
