#!/usr/bin/env python3
"""Checks the book in target/docs: links and anchors lead somewhere, nothing is loaded from a network.

python3 tools/book/check.py [FOLDER]
"""

from __future__ import annotations

import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

# What a page loads without a click.
LOADED = {
    ("img", "src"),
    ("script", "src"),
    ("link", "href"),
    ("iframe", "src"),
    ("source", "src"),
    ("video", "src"),
}
# Made by other tools, which check their own links; pages of ours link into them.
OTHERS = ("reference/c/", "reference/rust/")


class Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.anchors: set[str] = set()
        self.links: list[str] = []
        self.loaded: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        self.anchors |= {values[name] for name in ("id", "name") if values.get(name)}
        for name, value in values.items():
            if (tag, name) in LOADED and values.get("rel") != "canonical":
                self.loaded.append(value)
            elif tag == "a" and name == "href":
                self.links.append(value)


def read(path: Path, pages: dict[Path, Page]) -> Page:
    if path not in pages:
        pages[path] = Page()
        pages[path].feed(path.read_text("utf-8"))
    return pages[path]


def main(folder: Path) -> int:
    folder = folder.resolve()
    pages: dict[Path, Page] = {}
    failures: list[str] = []
    checked = 0
    for path in sorted(folder.rglob("*.html")):
        name = str(path.relative_to(folder))
        if name == "404.html":
            continue
        page = read(path, pages)
        for url in page.loaded:
            if urlsplit(url).scheme not in ("", "data", "javascript") or url.startswith("//"):
                failures.append(f"{name} loads {url}")
        if name.startswith(OTHERS):
            continue
        for url in page.links + page.loaded:
            parts = urlsplit(url)
            if parts.scheme in ("https", "http", "mailto", "data"):
                continue
            checked += 1
            goal = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            if not goal.is_file() or not goal.is_relative_to(folder):
                failures.append(f"{name}: {url} leads nowhere")
            elif (
                parts.fragment
                and goal.suffix == ".html"
                and unquote(parts.fragment) not in read(goal, pages).anchors
            ):
                failures.append(f"{name}: {url} has no such anchor")
    for failure in failures:
        print(failure)
    if not (folder / "search/search_index.js").is_file():
        failures.append("no search")
        print("the book cannot be searched without a server")
    if checked < 1000:
        failures.append("few links")
        print(f"only {checked} links were found")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "target/docs")))
