"""A value for every parameter of every operation, by the types of the catalog."""

from __future__ import annotations

import datetime
import json
from functools import cache
from pathlib import Path
from typing import Any

from twire import _twire

CATALOG = Path(__file__).parents[2] / "core/catalog"
#: Everything that encodings get wrong.
TEXT = "a b+c&d=e/f?g~h*iü€%"
#: A record that every operation without pages returns: a SID, or a property of the resource.
RECORD: dict[str, Any] = {
    "sid": "XX00000000000000000000000000000000",
    **{
        name: None
        for file in CATALOG.glob("*_*.json")
        for properties in json.loads(file.read_text()).get("schemas", {}).values()
        for name in list(properties)[:1]
        if "sid" not in properties
    },
}
TO = "+15558676543"
FROM = "+15005550006"
MOMENT = datetime.datetime(2026, 11, 24, 8, 30, 15, tzinfo=datetime.timezone.utc)
DAY = datetime.date(2026, 11, 24)

_PLAIN: dict[str, Any] = {
    "bool": True,
    "int": 7,
    "int64": 7_000_000_000,
    "number": 0.5,
    "date": DAY,
    "datetime": MOMENT,
    "rfc2822": MOMENT,
    "phone": TO,
    "endpoint": TO,
    "uri": "https://example.com/a?b=c&d=%20",
    "method": "POST",
    "any": {"a": [1, 2.5, "ü"], "b": {"c": True}},
    "object": {"a": [1, 2.5, "ü"], "b": {"c": True}},
    "map": {"a": "1", "b": "ü"},
}


class Model(dict[str, Any]):
    """A dict that twilio-python takes where it wants one of its models."""

    def to_dict(self) -> dict[str, Any]:
        return dict(self)


@cache
def module(name: str) -> dict[str, Any]:
    """A file of the catalog."""
    loaded: dict[str, Any] = json.loads((CATALOG / f"{name}.json").read_text())
    return loaded


def value(home: str, kind: str, *, in_json: bool = False, depth: int = 3) -> Any:
    """A value of type `kind` of the module `home`."""
    kind = kind.rstrip("?")
    if kind.startswith("["):
        item = value(home, kind[1:-1], in_json=in_json, depth=depth)
        return [item, "second & third"] if isinstance(item, str) and ":" not in kind else [item]
    if kind.startswith("map<"):
        return Model(a=value(home, kind[4:-1], in_json=True, depth=depth))
    if kind.startswith("oneof<"):
        return value(home, kind[6:-1].split("|")[0].split(",")[0], in_json=in_json, depth=depth)
    name, _, rest = kind.partition(":")
    if name == "sid":
        return rest.split("|")[0] + "0123456789abcdef" * 2
    if name == "enum":
        return next(iter(_twire.enumeration(home, rest)), "word")
    if name == "ref":
        members = module(home)["schemas"].get(rest, {})
        if not isinstance(members, dict) or depth == 0:
            return Model()
        made = {n: value(home, k, in_json=True, depth=depth - 1) for n, k in members.items()}
        return Model({n: v for n, v in made.items() if v != {} and v != [{}]})
    if name == "pcm":
        return {"a": "1", "b": {"c": TEXT}}
    if in_json and name in ("date", "datetime", "rfc2822"):
        return DAY.isoformat() if name == "date" else MOMENT.isoformat().replace("+00:00", "Z")
    return _PLAIN.get(name, TEXT)


def arguments(facts: dict[str, Any], *, full: bool) -> dict[str, Any]:
    """Arguments of an operation that `_twire.operation` described, but for those of a list's pages."""
    given, home, grouped = {}, facts["module"], {group[0] for group in facts["groups"]}
    whole = Model()
    for argument, wire, kind, required, _deprecated, in_body in facts["params"]:
        if not (full or required or wire in grouped):
            continue
        made = FROM if wire == "From" else value(home, kind, in_json=in_body)
        if in_body:
            whole[wire] = made
        elif facts["pages"] is None or argument not in ("page_token", "page_number", "page_size"):
            given[argument] = made
    if facts["body"] is not None and facts["body_required"] and not whole:
        # Something must be in it, and the documents do not say what.
        whole = Model(a="b") if full else arguments(facts, full=True)[facts["body"]]
    if whole or (full and facts["body"] is not None):
        given[facts["body"]] = whole
    return given


def path_value(home: str, wire: str, kind: str, number: int) -> str:
    """A value for the path, another one for each `number`."""
    made = value(home, kind, in_json=True)
    if isinstance(made, int):
        return str(1000 + number)
    if kind == "date" or wire == "PhoneNumber":
        return f"{DAY if kind == 'date' else TO}"[:-1] + str(number)
    return made if kind.startswith(("enum:", "method")) else f"XX{number:032d}"
