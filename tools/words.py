#!/usr/bin/env python3
"""Finds words that this project does not use: former names, and phrases that plain English replaces.

    python3 tools/words.py [FILE...]     searches the files, or every tracked file

tools/words.txt lists the words, each with its replacement and the files in which it is correct. Fails if it
finds one.
"""

from __future__ import annotations

import fnmatch
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

LIST = Path(__file__).with_name("words.txt")
# Data of others, history, and generated files.
SKIP = [
    "CHANGELOG.md",
    "core/catalog/*",
    "tests/vectors/*",
    "fuzz/corpus/*",
    "*.lock",
    "*LICENSE*",
    "*/NOTICES",
    "packaging/debian/copyright",
    "tools/words.py",
    "tools/words.txt",
]


class Word(NamedTuple):
    text: str
    pattern: re.Pattern[str]
    replacement: str
    exceptions: list[str]
    # In lower case: a file without it does not contain the word.
    literal: str


def compile_pattern(text: str) -> re.Pattern[str]:
    """A phrase in any case, an identifier (with capitals or underscores) as it is, or a lower-case word in
    any case and as a part of an identifier: "lane" matches lane, Lanes, idle_lane and IdleLane."""
    escaped = re.escape(text)
    if " " in text:
        return re.compile(rf"(?i:\b{escaped}\b)".replace(r"\ ", r"\s+"))
    if text != text.lower() or "_" in text:
        return re.compile(rf"\b{escaped}\b")
    capital = re.escape(text.capitalize())
    return re.compile(
        rf"(?:(?<![A-Za-z])(?:{escaped}|{capital}|{escaped.upper()})|(?<=[a-z]){capital})s?(?![A-Za-z])"
    )


def read_words(path: Path) -> list[Word]:
    words = []
    for line in path.read_text("utf-8").splitlines():
        if not line.strip() or line.startswith("#"):
            continue
        text, _, rest = line.partition(":")
        replacement, _, files = rest.partition(";")
        words.append(
            Word(text, compile_pattern(text), replacement.strip(), files.split(), text.split()[0].lower())
        )
    return words


def tracked() -> list[str]:
    listed = subprocess.run(["git", "ls-files", "-z"], stdout=subprocess.PIPE, check=True, text=True)
    return [name for name in listed.stdout.split("\0") if name]


def is_in(name: str, patterns: list[str]) -> bool:
    return any(fnmatch.fnmatch(name, pattern) for pattern in patterns)


def main(names: list[str]) -> int:
    words = read_words(LIST)
    found = 0
    for name in names or tracked():
        if is_in(name, SKIP):
            continue
        try:
            text = Path(name).read_text("utf-8")
        except (UnicodeDecodeError, IsADirectoryError, FileNotFoundError):
            continue
        lower = text.lower()
        for word in words:
            if word.literal not in lower or is_in(name, word.exceptions):
                continue
            for match in word.pattern.finditer(text):
                found += 1
                line = text.count("\n", 0, match.start()) + 1
                print(f"{name}:{line}: {' '.join(match[0].split())}: use {word.replacement}")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
