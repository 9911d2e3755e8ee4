"""Every public name of the package, and what it takes: a change is a line of `public_names.txt`.

`BLESS=1 pytest tests/python/test_public_names.py` writes the file anew.
"""

from __future__ import annotations

import importlib
import inspect
import os
import pkgutil
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import twire

FILE = Path(__file__).with_name("public_names.txt")
# Made of the catalog and of the rules of TwiML, which other tests compare with twilio-python's.
GENERATED = re.compile(r"twire\.(rest\..+|twiml\.(voice|messaging|fax)_response)$")


def modules() -> Iterator[ModuleType]:
    yield twire
    for found in pkgutil.walk_packages(twire.__path__, "twire."):
        name = found.name
        if any(part.startswith("_") for part in name.split(".")) or GENERATED.match(name):
            continue
        for needed in ("flask", "django", "fastapi"):
            if name.endswith(f".{needed}"):
                pytest.importorskip(needed)
        yield importlib.import_module(name)


def signature(thing: Any) -> str:
    try:
        found = inspect.signature(thing)
    except (TypeError, ValueError):
        return "(…)"
    shown = []
    for parameter in found.parameters.values():
        default = "" if parameter.default is parameter.empty else "=…"
        star = {parameter.VAR_POSITIONAL: "*", parameter.VAR_KEYWORD: "**"}.get(parameter.kind, "")
        if (
            parameter.kind is parameter.KEYWORD_ONLY
            and "*" not in shown
            and not any(s.startswith("*") for s in shown)
        ):
            shown.append("*")
        shown.append(f"{star}{parameter.name}{default}")
    return f"({', '.join(shown)})"


def lines() -> Iterator[str]:
    for module in modules():
        names = getattr(module, "__all__", None)
        if names is None:
            names = [
                name
                for name, value in vars(module).items()
                if not name.startswith("_")
                and not isinstance(value, ModuleType)
                and getattr(value, "__module__", module.__name__).startswith("twire")
                and name not in ("annotations", "TYPE_CHECKING")
            ]
        for name in names:
            value = getattr(module, name)
            place = f"{module.__name__}.{name}"
            home = getattr(value, "__module__", None)
            if isinstance(value, type):
                if home != module.__name__ and not home.startswith(("twire._", "twire.rest._")):
                    yield f"{place} = {home}.{value.__qualname__}"
                    continue
                bases = ", ".join(base.__name__ for base in value.__bases__ if base is not object)
                yield f"class {place}{signature(value)}{': ' if bases else ''}{bases}"
                yield from members(place, value)
            elif callable(value):
                yield f"def {place}{signature(value)}"
            else:
                yield place


def members(place: str, owner: type) -> Iterator[str]:
    named = {*vars(owner), *getattr(owner, "__annotations__", {})}
    for base in owner.__mro__[1:-1]:
        # A private base is documented nowhere else.
        if "._" in base.__module__ or base.__name__.startswith("_"):
            named |= {*vars(base)}
    for name in sorted(named):
        if name.startswith("_"):
            continue
        value = inspect.getattr_static(owner, name, None)
        value = getattr(value, "__func__", value)
        is_function = inspect.isroutine(value)
        yield f"    {place.rpartition('.')[2]}.{name}{signature(value) if is_function else ''}"


def test_public_names_are_those_of_the_file() -> None:
    found = "\n".join(lines()) + "\n"
    if "BLESS" in os.environ:
        FILE.write_text(found, encoding="utf-8")
    assert found.splitlines() == FILE.read_text(encoding="utf-8").splitlines()
