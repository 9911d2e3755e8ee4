#!/usr/bin/env python3
"""Writes the notices of what is linked into the library, the Python extension and the program: NOTICES in
ffi/, python/ and cli/.

    python3 tools/notices.py            writes them
    python3 tools/notices.py --check    fails if one is out of date

A crate's texts are the license files of its sources. Of licenses to choose from, MIT is chosen. A text that
many crates have is printed once, with the copyright lines of each. A crate without a text is an error.
"""

from __future__ import annotations

import collections
import json
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
ARTEFACTS = {
    "ffi": "libtwire",
    "python": "the Python extension twire._twire",
    "cli": "the program twire",
}
# The platforms that are served, and those that a release is built for without being tested.
TARGETS = [
    "x86_64-unknown-linux-gnu",
    "x86_64-unknown-linux-musl",
    "aarch64-unknown-linux-gnu",
    "aarch64-apple-darwin",
]
FILES = re.compile(r"(?i)(LICEN[CS]E|COPYING|COPYRIGHT|NOTICE|UNLICENSE)([-._].*)?")
# What is known by its first words. Other texts are kept whole.
KINDS = {
    "MIT": "Permission is hereby granted, free of charge",
    "Apache-2.0": "Apache License",
    "Unlicense": "This is free and unencumbered software",
}
COPYRIGHT = re.compile(r"(?i)\s*(copyright\b|\(c\)|©|all rights reserved).*")

# What is linked in and is no crate.
OTHERS = {
    "Rust's standard library": (
        "Copyright (c) The Rust Project Contributors. MIT or Apache-2.0; MIT is chosen. What it has of\n"
        "others: share/doc/rust/COPYRIGHT-library.html of the toolchain."
    ),
    "libphonenumber": (
        "Its metadata, in numbering plans. Copyright (C) The Libphonenumber Authors. Apache-2.0, below."
    ),
}
PROGRAM = {
    "SQLite": "Public domain (https://sqlite.org/copyright.html).",
    "the C library": (
        "The static program contains the one it was built with. musl: Copyright (c) Rich Felker, et al.,\n"
        "MIT. glibc: Copyright (C) Free Software Foundation, Inc., LGPL-2.1 or later; `make static` in the\n"
        "sources of twire links the program with another one."
    ),
}


class Crate(collections.namedtuple("Crate", "name version license folder authors repository")):
    def __str__(self) -> str:
        return f"{self.name} {self.version}"


def cargo(*arguments: str) -> str:
    return subprocess.run(
        ["cargo", *arguments, "--locked"], cwd=ROOT, check=True, capture_output=True, text=True
    ).stdout


def packages() -> dict[tuple[str, str], Crate]:
    """Every crate of the lock file that this project did not write."""
    found = {}
    for package in json.loads(cargo("metadata", "--format-version", "1"))["packages"]:
        if package["source"]:
            key = (package["name"], package["version"])
            folder = pathlib.Path(package["manifest_path"]).parent
            authors, repository = tuple(package["authors"]), package["repository"]
            found[key] = Crate(*key, package["license"] or "", folder, authors, repository)
    return found


def linked(room: str, known: dict[tuple[str, str], Crate]) -> list[Crate]:
    """The crates that are linked into an artefact: no procedural macros, no build scripts."""
    keys = set()
    for target in TARGETS:
        tree = cargo(
            *("tree", "--manifest-path", f"{room}/Cargo.toml", "--edges", "normal,no-proc-macro"),
            *("--target", target, "--prefix", "none", "--format", "{p}"),
        )
        for line in tree.splitlines():
            name, version = line.split()[:2]
            keys.add((name, version.removeprefix("v")))
    return [known[key] for key in sorted(keys) if key in known]


def texts(crate: Crate) -> list[str]:
    found = {
        str(path.relative_to(crate.folder)): path.read_text("utf-8", errors="replace")
        for path in sorted(crate.folder.rglob("*"))
        if path.is_file() and FILES.fullmatch(path.name) and path.suffix not in {".rs", ".html", ".py"}
    }
    if re.search(r"\bMIT\b", crate.license) and re.search(r"\bOR\b|/", crate.license):
        # The others of the choice; what an "AND" adds stays.
        apart = {name for name, text in found.items() if kind(text) not in {"Apache-2.0", "Unlicense"}}
        if any(kind(found[name]) == "MIT" for name in apart):
            found = {name: found[name] for name in apart}
    return [found[name] for name in sorted(found)]


def kind(text: str) -> str:
    start = " ".join(text.split())[:2000]
    return next((name for name, words in KINDS.items() if words in start), "")


def split(text: str) -> tuple[str, tuple[str, ...]]:
    """A license's text without its copyright lines, and those: nothing else differs in most texts."""
    before, start, after = text.partition(KINDS["MIT"])
    if plain(start + after) == plain(MIT):
        return MIT, copyrights(before)
    terms, _, after = text.partition(TERMS_END)
    if plain(terms) == plain(APACHE.partition(TERMS_END)[0]):
        appendix, _, more = after.partition("limitations under the License.")
        if not more.strip():
            return APACHE, copyrights(appendix)
    return text.strip(), ()


def copyrights(text: str) -> tuple[str, ...]:
    """The copyright lines of a text, without those of a form to be filled in."""
    return tuple(line.strip() for line in text.splitlines() if COPYRIGHT.match(line) and "yyyy" not in line)


def plain(text: str) -> str:
    return re.sub(r"[^a-z]", "", text.lower())


def document(room: str, crates: list[Crate]) -> str:
    # A text's crates, each with its copyright lines.
    users: dict[str, dict[Crate, list[str]]] = collections.defaultdict(dict)
    missing = []
    for crate in crates:
        parts = {split(text) for text in texts(crate)}
        if not parts and "MIT" in crate.license and (crate.authors or crate.repository):
            # Its sources have no file; its manifest says license and authors, or at least where they are.
            names = ", ".join(re.sub(r" *<.*?>", "", name) for name in crate.authors)
            parts = {(MIT, (f"Copyright (c) {names or f'the authors of {crate.repository}'}",))}
        if not parts:
            missing.append(f"{crate} ({crate.license})")
        for body, lines in sorted(parts):
            users[body].setdefault(crate, []).extend(lines)
    if missing:
        raise SystemExit(f"notices: no license text in the sources of {', '.join(missing)}")
    others = OTHERS | (PROGRAM if room == "cli" else {})
    out = [
        f"Notices of what is linked into {ARTEFACTS[room]}. Made by tools/notices.py; do not edit.",
        "",
        *(f"{name}\n{text}\n" for name, text in others.items()),
    ]
    for body, crates_of in sorted(users.items(), key=lambda item: (-len(item[1]), item[0])):
        out.append("-" * 80)
        for crate, copyright_lines in crates_of.items():
            out += [f"{crate} ({crate.license})", *(f"    {line}" for line in dict.fromkeys(copyright_lines))]
        out += ["", body, ""]
    return "\n".join(line.rstrip() for line in "\n".join(out).splitlines()) + "\n"


def own(name: str, start: str) -> str:
    text = (ROOT / name).read_text("utf-8")
    return text[text.index(start) :].strip()


MIT = own("LICENSE-MIT", KINDS["MIT"])
TERMS_END = "END OF TERMS AND CONDITIONS"
APACHE = own("LICENSE-APACHE", KINDS["Apache-2.0"])


def main() -> None:
    known = packages()
    stale = []
    for room in ARTEFACTS:
        path = ROOT / room / "NOTICES"
        text = document(room, linked(room, known))
        if sys.argv[1:] == ["--check"]:
            if not path.exists() or path.read_text("utf-8") != text:
                stale.append(str(path.relative_to(ROOT)))
        else:
            path.write_text(text, "utf-8")
    if stale:
        raise SystemExit(f"notices: {', '.join(stale)} differ from the crates in Cargo.lock: make notices")


if __name__ == "__main__":
    main()
