"""Joins what the documents say with what only twilio-python knows."""

from __future__ import annotations

import re
from typing import Any

Json = Any

LIBRARY = "sdk-9.13.0"
# The order of an operation's keys in a file.
KEYS = "n from sdk v r alt a m p b br bn bt q one py ok o oc pg sec".split()


class Merge:
    """A module from a document, with the module as it was before."""

    def __init__(self, new: Json, old: Json) -> None:
        self.new = new
        self.old = old
        # Where the library is followed, for the reader of the diff.
        self.notes: list[str] = []

    def module(self) -> Json:
        known = {op["n"]: op for op in self.old.get("ops", [])}
        ops = []
        for op in self.new["ops"]:
            before = known.pop(op["n"], None)
            ops.append(self.operation(op, before) if before else self.alone(op))
        for before in known.values():
            kept = self.left(before)
            if kept:
                ops.append(kept)
        out = {key: value for key, value in self.new.items() if key not in ("ops", "schemas", "enums")}
        schemas, added = self.schemas(ops)
        enums = self.enums(schemas, ops)
        if enums:
            out["enums"] = enums
        out["schemas"] = schemas
        if added:
            out["added"] = added
        out["ops"] = [{key: op[key] for key in KEYS if key in op} for op in ops]
        return out

    def alone(self, op: Json) -> Json:
        self.notes.append(f"{op['n']}: new in the documents")
        return {**op, "from": "spec-only"}

    def left(self, before: Json) -> Json | None:
        origin = before.get("from")
        if origin == "spec-only":
            self.notes.append(f"{before['n']}: gone from the documents, and never was in the library")
            return None
        if origin is None:
            self.notes.append(f"{before['n']}: gone from the documents, kept for the library")
            return {**before, "from": LIBRARY}
        return before

    def operation(self, op: Json, before: Json) -> Json:
        op = dict(op)
        if before.get("from") == "spec-only":
            op["from"] = "spec-only"
        for key in ("sdk", "alt", "py"):
            if key in before:
                op[key] = before[key]
        if op["r"] != before["r"]:
            self.notes.append(f"{op['n']}: chain {before['r']}, by the rule {op['r']}")
            op["r"] = before["r"]
        if "bn" in op and op["bn"] != before.get("bn", op["bn"]):
            op["bn"] = before["bn"]
        if "b" not in op and "b" in before:
            op["b"] = before["b"]
        if op.get("pg", [""])[0] == "none" and "pg" in before:
            op["pg"] = [before["pg"][0], *op["pg"][1:]]
        params = self.params(op.get("q", []), before.get("q", []))
        if params:
            op["q"] = params
        return op

    def params(self, new: list[Json], before: list[Json]) -> list[Json]:
        known = {(p[0], p[1]): p for p in before}
        out = []
        for param in new:
            origin = (known.get((param[0], param[1])) or [])[4:]
            out.append(with_origin(param, origin[0]) if origin else param)
        there = {(p[0], p[1]) for p in new}
        for key, param in known.items():
            if key not in there and param[4:] == [LIBRARY]:
                out.append(param)
        # In the library's order: the path's are taken by the chain, the others by position. A new one
        # is the last, so that the others stay where they are.
        order = {place: at for at, place in enumerate(known)}
        out.sort(key=lambda p: (p[1] != "p", order.get((p[0], p[1]), len(order))))
        return out

    def schemas(self, ops: list[Json]) -> tuple[dict[str, dict[str, str]], Json]:
        old, schemas = self.old.get("schemas", {}), dict(self.new["schemas"])
        added: dict[str, dict[str, str]] = {}
        for name, properties in self.old.get("added", {}).items():
            for prop, origin in properties.items():
                if name in schemas and prop not in schemas[name] and prop in old.get(name, {}):
                    schemas[name] = {**schemas[name], prop: old[name][prop]}
                    added.setdefault(name, {})[prop] = origin
        # Objects that only the library's operations and properties name.
        wanted = named(types(ops)) + [n for s in schemas.values() for n in named(s.values())]
        keep = set()
        while wanted:
            name = wanted.pop()
            if name in old and name not in schemas and name not in keep:
                keep.add(name)
                wanted += named(old[name].values())
        return schemas | {name: old[name] for name in old if name in keep}, added

    def enums(self, schemas: dict[str, dict[str, str]], ops: list[Json]) -> dict[str, list[str]]:
        old, enums = self.old.get("enums", {}), dict(self.new["enums"])
        wanted = set(named(types(ops), "enum"))
        for properties in schemas.values():
            wanted.update(named(properties.values(), "enum"))
        # Values that the library has before the documents do.
        enums = {name: [*v, *(o for o in old.get(name, ()) if o not in v)] for name, v in enums.items()}
        return enums | {name: old[name] for name in old if name in wanted and name not in enums}


def with_origin(param: Json, origin: str) -> Json:
    flags = param[3] if len(param) > 3 else 0
    if origin == "spec-only":
        return [*param[:3], flags, origin]
    if origin.startswith("required:") and not flags & 1:
        return [*param[:3], flags | 1, origin]
    return param


def types(ops: list[Json]) -> list[str]:
    """Every TYPE that operations name."""
    out = []
    for op in ops:
        out += [p[2] for p in op.get("q", [])]
        out += [op[key] for key in ("bt", "o") if key in op]
        out += op["pg"][2:] if "pg" in op else []
    return out


def named(kinds: Any, what: str = "ref") -> list[str]:
    """The names in TYPEs: objects, or enumerations."""
    return [name for kind in kinds for name in re.findall(what + r":([^\],>?]+)", kind)]
