"""Tests of tools/book/check.py and tests/book.py: what is wrong is found."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import book

ROOT = Path(__file__).resolve().parent.parent
WRONG = {
    "a link": ('<a href="missing.html">x</a>', "missing.html leads nowhere"),
    "an anchor": ('<a href="#missing">x</a>', "#missing has no such anchor"),
    "a script": ('<script src="https://example.com/x.js"></script>', "loads https://example.com/x.js"),
    "a font": ('<link rel="stylesheet" href="//example.com/x.css">', "loads //example.com/x.css"),
    "a file outside": ('<a href="../../etc/passwd">x</a>', "leads nowhere"),
}
# Blocks that must fail, and what is said about them.
BLOCKS = {
    "sh": ("false\n", "exit 1"),
    "python": ("raise SystemExit(3)\n", "exit 3"),
    "c": ("return undeclared;\n", "undeclared"),
    "toml": ("a = \n", ""),
    "cobol": ("MOVE A TO B\n", "nothing tests"),
    "": ("x\n", "no language"),
}


def main() -> int:
    failures = []
    for what, (html, said) in WRONG.items():
        with tempfile.TemporaryDirectory() as folder:
            (Path(folder) / "index.html").write_text(html)
            done = subprocess.run(
                [sys.executable, ROOT / "tools/book/check.py", folder], capture_output=True, text=True
            )
        if done.returncode == 0 or said not in done.stdout:
            failures.append(f"{what} is not found: {done.stdout}")
    box = dict.fromkeys(
        (
            "url",
            "account_sid",
            "auth_token",
            "phone_number",
            "verify_service_sid",
            "messaging_service_sid",
            "content_sid",
        ),
        "x",
    )
    for language, (code, said) in BLOCKS.items():
        with tempfile.TemporaryDirectory() as folder:
            block = book.Block("test", 1, language, code, {})
            try:
                wrong = book.Page(Path(folder), box).run(block)
            except ValueError as error:
                wrong = str(error)
        if not wrong or said not in wrong:
            failures.append(f"a wrong block in {language or 'no language'} passes: {wrong}")
    print("\n".join(failures), end="")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
