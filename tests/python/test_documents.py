"""Every example in the package's documents runs, and every public thing has a document."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil

import pytest

import twire

MODULES = ["twire", *(m.name for m in pkgutil.walk_packages(twire.__path__, "twire.") if "._" not in m.name)]


@pytest.mark.parametrize("name", [*MODULES, "twire.rest._client"])
def test_examples(name: str) -> None:
    module = importlib.import_module(name)
    assert module.__doc__, f"{name} has no document"
    found = doctest.testmod(module, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert found.failed == 0


def test_there_are_examples() -> None:
    names = (
        "twire.rest._client",
        "twire.aio",
        "twire.hooks",
        "twire.transport",
        "twire.credential",
        "twire.jwt",
    )
    finder = doctest.DocTestFinder(exclude_empty=True)
    for name in names:
        assert any(test.examples for test in finder.find(importlib.import_module(name))), name


@pytest.mark.parametrize("name", MODULES)
def test_what_is_public_has_a_document(name: str) -> None:
    module = importlib.import_module(name)
    for public in getattr(module, "__all__", ()):
        thing = getattr(module, public)
        if not (inspect.isclass(thing) or inspect.isfunction(thing)):
            continue
        assert inspect.getdoc(thing), f"{name}.{public}"
        for part, member in vars(thing).items() if inspect.isclass(thing) else ():
            if not part.startswith("_") and (inspect.isfunction(member) or isinstance(member, property)):
                assert inspect.getdoc(getattr(thing, part)), f"{name}.{public}.{part}"
