#!/usr/bin/env python3
"""Draws docs/drawings/*.dot as SVG with Graphviz. An SVG names the text that it was drawn of.

python3 tools/book/draw.py            draws what has changed
python3 tools/book/draw.py --check    fails if a drawing is out of date; needs no Graphviz
"""

from __future__ import annotations

import hashlib
import re
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent.parent / "docs" / "drawings"


def main(check: bool) -> int:
    outdated = 0
    drawing = (FOLDER / "states.dot").read_text("utf-8")
    states = (FOLDER.parent.parent / "outbox/src/delivery.rs").read_text("utf-8")
    for state in re.findall(r'^ +[A-Z]\w+ = "(\w+)",$', states, re.M):
        if not re.search(rf"\b{state}\b", drawing):
            outdated += 1
            print(f"states.dot lacks the state {state}")
    for source in sorted(FOLDER.glob("*.dot")):
        drawn = source.with_suffix(".svg")
        mark = f"<!-- {source.name} {hashlib.sha256(source.read_bytes()).hexdigest()} -->"
        if drawn.is_file() and mark in drawn.read_text("utf-8"):
            continue
        if check:
            outdated += 1
            print(f"{drawn.name} is not drawn of {source.name}: python3 tools/book/draw.py")
            continue
        svg = subprocess.run(
            ["dot", "-Tsvg", str(source)], stdout=subprocess.PIPE, check=True, text=True
        ).stdout
        svg = re.sub(r"<!--.*?-->\n?", "", svg, flags=re.S)
        drawn.write_text(re.sub(r"(<svg )", mark + r"\n\1", svg, count=1), "utf-8")
    return 1 if outdated else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] == ["--check"]))
