"""Makes core/catalog/*.json again from Twilio's OpenAPI documents.

    python3 tools/catalog/generate.py DOCUMENTS [CATALOG] [--check]

DOCUMENTS is the folder spec/json of a checkout of github.com/twilio/twilio-oai. CATALOG is
core/catalog unless given; what only twilio-python knows is taken over from the files that are
there. With --check nothing is written, and a file that would change is named.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import merge
import openapi

Json = Any


def module(name: str, spec: Json) -> Json | None:
    """The module of a document; None if it describes no operation."""
    document = openapi.Document(name, spec)
    ops = list(document.operations())
    if not ops:
        return None
    out: dict[str, Json] = {"format": 2, "host": document.host, "domain": document.domain}
    versions = {op["v"] for op in ops}
    segments = {op["p"].split("/")[1] for op in ops}
    if len(versions) == 1 and document.domain != "preview":
        out["version"] = versions.pop()
        if len(segments) == 1:
            out["path_version"] = segments.pop()
        for op in ops:
            del op["v"]
    out["auth"] = openapi.Document.auth(spec.get("security"))
    for op in ops:
        if op["sec"] == out["auth"]:
            del op["sec"]
    out["enums"], out["schemas"], out["ops"] = document.enums, document.schemas, ops
    return out


def write(module: Json) -> str:
    """One operation, object or enumeration a line, so that a diff shows what changed."""
    lines = []
    for key, value in module.items():
        if key == "ops":
            rows = [dump(row) for row in value]
            lines.append('"ops":[\n' + ",\n".join(rows) + "\n]")
        elif key in ("enums", "schemas", "added"):
            rows = [f"{dump(name)}:{dump(row)}" for name, row in value.items()]
            lines.append(f"{dump(key)}:{{\n" + ",\n".join(rows) + ("\n}" if rows else "}"))
        else:
            lines.append(f"{dump(key)}:{dump(value)}")
    return "{\n" + ",\n".join(lines) + "\n}\n"


def dump(value: Json) -> str:
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


def main(arguments: list[str]) -> int:
    check = "--check" in arguments
    folders = [Path(a) for a in arguments if a != "--check"]
    if len(folders) not in (1, 2):
        print(__doc__, file=sys.stderr)
        return 64
    catalog = folders[1] if len(folders) == 2 else Path(__file__).parents[2] / "core" / "catalog"
    changed = 0
    for source in sorted(folders[0].glob("twilio_*.json")):
        name = source.stem.removeprefix("twilio_")
        fresh = module(name, json.loads(source.read_text(encoding="utf-8")))
        if fresh is None:
            continue
        target = catalog / f"{name}.json"
        before = target.read_text(encoding="utf-8") if target.exists() else "{}"
        joined = merge.Merge(fresh, json.loads(before))
        text = write(joined.module())
        for note in joined.notes:
            print(f"{name}: {note}")
        if text != before:
            changed += 1
            print(f"{name}: {'would change' if check else 'written'}")
            if not check:
                target.write_text(text, encoding="utf-8")
    return 1 if check and changed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
