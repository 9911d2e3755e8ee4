"""Compares the catalog's chains and arguments with an installed twilio-python.

    python3 tools/catalog/compare.py [CATALOG]

Every operation is looked up by its chain on a client of the library, and the method's signature
is compared with the catalog's arguments. Nothing is sent. With twilio 9.13.0 there is no
difference, but for what FOREIGN names.
"""

from __future__ import annotations

import importlib
import inspect
import json
import keyword
import re
import sys
from pathlib import Path
from typing import Any

from openapi import snake

Json = Any

# twilio-python 9.13.0: pages that take other paging arguments than the documents say, and a chain
# that raises NameError.
FOREIGN = {
    ("knowledge_v1", "ListKnowledgeChunks"),
    ("messaging_v1", "ListBrandVetting"),
    ("numbers_v1", "ListPortInRequests"),
    ("numbers_v2", "ListShortCodeApplications"),
    ("routes_v3", "FetchIsoCountryCode"),
    ("routes_v3", "UpdateIsoCountryCode"),
}


def arguments(op: Json) -> set[str]:
    """What the catalog says that the method takes."""
    out = {op["bn"]} if "bn" in op else set()
    for wire, place, _, *more in op.get("q", []):
        if place in "qfh" and more[1:] != ["spec-only"]:
            name = "page_number" if wire == "Page" else snake(wire)
            out.add(op.get("py", {}).get(wire) or name + ("_" if keyword.iskeyword(name) else ""))
    return out


def method(client: Any, module: Json, op: Json) -> Any:
    """The library's method for an operation."""
    at = getattr(client, module["domain"])
    version = op.get("v", module.get("version"))
    # The library has organizations right below the domain.
    if version != "versionless":
        at = getattr(at, version)
    for link in op["r"].split("."):
        name, called, values = re.match(r"(\w+)(@?)(\d*)$", link).groups()  # type: ignore[union-attr]
        at = getattr(at, name)
        if called:
            at = at(*["x"] * int(values or 1))
    return getattr(at, "page" if op["a"] == "list" else op["a"])


def main(folder: Path) -> int:
    client = importlib.import_module("twilio.rest").Client("AC" + "0" * 32, "none")
    count = differences = 0
    for file in sorted(folder.glob("*.json")):
        module = json.loads(file.read_text(encoding="utf-8"))
        for op in module.get("ops", []) if file.stem != "shortcuts" else []:
            # No attribute of the library's client leads to those with another chain.
            unreachable = op.get("from") == "spec-only" or "sdk" in op or "alt" in op
            if unreachable or (file.stem, op["n"]) in FOREIGN:
                continue
            count += 1
            try:
                theirs = set(inspect.signature(method(client, module, op)).parameters)
            except (AttributeError, TypeError, NameError) as error:
                differences += 1
                print(f"{file.stem} {op['n']}: {error}")
                continue
            ours = arguments(op)
            if ours != theirs:
                differences += 1
                print(f"{file.stem} {op['n']}: only here {ours - theirs}, only there {theirs - ours}")
    print(f"{count} operations compared, {differences} differ")
    return 1 if differences else 0


if __name__ == "__main__":
    root = Path(__file__).parents[2] / "core" / "catalog"
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else root))
