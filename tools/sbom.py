#!/usr/bin/env python3
"""Prints what is linked into the artefacts as a software bill of materials (CycloneDX 1.5): crates of
Cargo.lock with licenses and checksums, and which of library, Python extension and program has them.
"""

from __future__ import annotations

import json
import pathlib
import re

import notices

ROOT = pathlib.Path(__file__).resolve().parent.parent


def checksums() -> dict[tuple[str, str], str]:
    """Of the archives in the registry, by name and version."""
    text = (ROOT / "Cargo.lock").read_text("utf-8")
    block = re.compile(r'name = "(.*)"\nversion = "(.*)"\nsource = .*\nchecksum = "(.*)"')
    return {(name, version): checksum for name, version, checksum in block.findall(text)}


def component(crate: notices.Crate, checksum: str | None) -> dict[str, object]:
    purl = f"pkg:cargo/{crate.name}@{crate.version}"
    return {
        "type": "library",
        "bom-ref": purl,
        "name": crate.name,
        "version": crate.version,
        "purl": purl,
        # Cargo once wrote "/" for OR.
        "licenses": [{"expression": crate.license.replace("/", " OR ")}],
        **({"hashes": [{"alg": "SHA-256", "content": checksum}]} if checksum else {}),
    }


def main() -> None:
    version = re.search(
        r'(?m)^\[workspace\.package\]\nversion = "(.*)"', (ROOT / "Cargo.toml").read_text("utf-8")
    )
    assert version, "Cargo.toml has a version"
    known, sums = notices.packages(), checksums()
    parts = {room: notices.linked(room, known) for room in notices.ARTEFACTS}
    crates = sorted({crate for linked in parts.values() for crate in linked}, key=lambda crate: crate[:2])
    own = [
        {"type": "library", "bom-ref": f"twire-{room}", "name": name, "version": version[1]}
        for room, name in notices.ARTEFACTS.items()
    ]
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.5",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "bom-ref": "twire", "name": "twire", "version": version[1]}
        },
        "components": [*own, *(component(crate, sums.get(crate[:2])) for crate in crates)],
        "dependencies": [
            {
                "ref": f"twire-{room}",
                "dependsOn": [f"pkg:cargo/{part.name}@{part.version}" for part in linked],
            }
            for room, linked in parts.items()
        ],
    }
    print(json.dumps(document, indent=1))


if __name__ == "__main__":
    main()
