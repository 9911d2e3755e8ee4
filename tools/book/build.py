#!/usr/bin/env python3
"""Makes the book, target/docs/index.html: docs/, and what is generated from data, arguments and comments.

    python3 tools/book/build.py [--without rust,c,go,phone]

Needs what `make build` builds. `--without` leaves out what needs a tool that is missing or slow.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import errors
import reference

ROOT = Path(__file__).resolve().parent.parent.parent
BOOK = ROOT / "target" / "book"
SITE = ROOT / "target" / "docs"

# A page of the repository, and where it stands in the book.
PAGES = {
    **{f"docs/{path.name}": path.name for path in sorted((ROOT / "docs").glob("*.md"))},
    **{
        str(path.relative_to(ROOT)): str(path.relative_to(ROOT))
        for path in sorted((ROOT / "hooks").glob("**/README.md"))
    },
    "README.md": "readme.md",
    **{
        name: name
        for name in (
            "sandbox/README.md",
            "sandbox/FIDELITY.md",
            "benches/RESULTS.md",
            "benches/FLEETS.md",
            "CHANGELOG.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
        )
    },
}
# Pages that are generated, which committed ones may link to: `docs/errors.md` is no file.
GENERATED = [
    "errors.md",
    "reference/program.md",
    "reference/python.md",
    "reference/c.md",
    "reference/go.md",
    "reference/rust.md",
]
LINK = re.compile(r"(!?\[(?:[^\[\]]|\[[^\]]*\])*\]\()([^)\s]+)(\))")
FENCE = re.compile(r"^( *)(`{3,}|~{3,})", re.M)


def outside_fences(text: str) -> list[tuple[bool, str]]:
    """The text in parts; the flag says whether a part is a code block."""
    parts, at, fence = [], 0, ""
    for match in FENCE.finditer(text):
        if not fence:
            parts.append((False, text[at : match.start()]))
            at, fence = match.start(), match[2]
        elif match[2] == fence:
            parts.append((True, text[at : match.end()]))
            at, fence = match.end(), ""
    parts.append((bool(fence), text[at:]))
    return parts


def files_of(folder: str) -> set[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", folder],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    return {name for name in listed.stdout.split("\0") if name}


def place(target: str, page: str) -> str:
    """Where a link of `page` leads in the book. A file that is no page is copied into the book."""
    path, mark, anchor = target.partition("#")
    if not path or re.match(r"[a-z]+:", path):
        return target
    source = os.path.normpath(os.path.join(os.path.dirname(page), path))
    here = os.path.dirname(PAGES[page])
    in_docs = source.removeprefix("docs/")
    if in_docs in GENERATED and source != in_docs:
        goal = in_docs
    elif source in PAGES:
        goal = PAGES[source]
    elif (ROOT / source / "README.md").is_file() and f"{source}/README.md" in PAGES:
        goal = PAGES[f"{source}/README.md"]
    elif (ROOT / source).is_dir():
        # A folder of the repository: a list of its files, each of which is copied.
        goal = f"source/{source}/index.md"
        if not (BOOK / goal).exists():
            names = sorted(name for name in files_of(source) if not name.endswith(".md"))
            for name in names:
                copy(name)
            lines = [
                f"- [{name}]({os.path.relpath('source/' + shown(name), f'source/{source}')})"
                for name in names
            ]
            write(goal, f"# {source}\n\nFiles of the checkout.\n\n" + "\n".join(lines) + "\n")
    elif (ROOT / source).is_file():
        goal = f"source/{shown(source)}" if not source.startswith("docs/") else in_docs
        copy(source)
    else:
        raise SystemExit(f"{page}: {target} leads nowhere")
    return os.path.relpath(goal, here or ".") + mark + anchor


def shown(name: str) -> str:
    """A name under which browsers show a source file instead of storing it."""
    return name if name.endswith((".png", ".svg", ".html", ".txt")) else f"{name}.txt"


def copy(name: str) -> None:
    goal = BOOK / (name.removeprefix("docs/") if name.startswith("docs/") else f"source/{shown(name)}")
    goal.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(ROOT / name, goal)


def write(name: str, text: str) -> None:
    path = BOOK / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def converted(page: str) -> str:
    text = (ROOT / page).read_text("utf-8")
    parts = []
    for is_code, part in outside_fences(text):
        if is_code:
            # rustdoc's notes on an example are not for readers.
            parts.append(re.sub(r"^( *```rust),[\w,]+", r"\1", part))
        else:
            part = re.sub(r"<!--.*?-->\n?", "", part, flags=re.S)
            parts.append(LINK.sub(lambda match: match[1] + place(match[2], page) + match[3], part))
    return "".join(parts)


def navigation() -> str:
    """mkdocs.yml with a page for each hook, below target/ so that its paths are the same."""
    hooks = [name for name in PAGES if re.fullmatch(r"hooks/[^/]+/README\.md", name)]
    lines = "".join(f"      - {hook.split('/')[1]}: {hook}\n" for hook in hooks)
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    folders = sorted(path.relative_to(BOOK) for path in (BOOK / "source").glob("**/index.md"))
    text += "not_in_nav: |\n" + "".join(f"  /{folder}\n" for folder in folders)
    text = text.replace("      - HOOKS\n", lines)
    return text.replace("docs_dir: target/book", f"docs_dir: {BOOK}").replace(
        "site_dir: target/docs", f"site_dir: {SITE}"
    )


def main() -> int:
    without = sys.argv[2].split(",") if sys.argv[1:2] == ["--without"] else []
    shutil.rmtree(BOOK, ignore_errors=True)
    BOOK.mkdir(parents=True)
    shutil.copytree(ROOT / "docs" / "assets", BOOK / "assets")
    for page, goal in PAGES.items():
        write(goal, converted(page))
    write("errors.md", errors.page(ROOT / "core/errors/codes.json"))
    write("reference/program.md", reference.program(ROOT))
    write("reference/python.md", reference.python(ROOT))
    write("reference/go.md", reference.go(ROOT, without))
    write("reference/c.md", reference.c(ROOT, BOOK, without))
    write("reference/rust.md", reference.rust(ROOT, BOOK, without))
    if "phone" not in without:
        # The picture of today's phone page, where a browser is; else the committed one.
        subprocess.run(["tests/run_page.sh", "--screenshot", str(BOOK / "phone.png")], cwd=ROOT, check=True)
    config = ROOT / "target" / "mkdocs.yml"
    config.write_text(navigation(), "utf-8")
    return subprocess.run(
        [
            sys.executable,
            "-m",
            "mkdocs",
            "build",
            "--strict",
            "--quiet",
            "--clean",
            "--config-file",
            str(config),
        ],
        # Material's notices about mkdocs are not about the book.
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1", "DISABLE_MKDOCS_2_WARNING": "true"},
    ).returncode


if __name__ == "__main__":
    sys.exit(main())
