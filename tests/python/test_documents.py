"""Every example in the package's documents runs, and every public thing has a document."""

from __future__ import annotations

import doctest
import importlib
import inspect
import pkgutil

import pytest

import twire
from twire import _twire
from twire.rest import Client
from twire.twiml.voice_response import Gather, VoiceResponse

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


def test_help_says_what_operations_and_arguments_mean(capsys: pytest.CaptureFixture[str]) -> None:
    client = Client("AC" + "0" * 32, "token")
    help(client.calls.create)
    shown = capsys.readouterr().out
    assert "Calls a phone, a SIP endpoint or a Voice SDK client" in shown
    assert "    machine_detection_timeout: int\n" in shown
    assert (
        "        Seconds after the answer in which a person or a machine must be recognized, 3 to 59" in shown
    )
    assert "SID of the call." in (inspect.getdoc(client.calls("CA1").update) or "")
    # Of name and type, where nobody has described it.
    assert "Creates a trunk." in (inspect.getdoc(client.trunking.v1.trunks.create) or "")
    help(VoiceResponse.gather)
    shown = capsys.readouterr().out
    assert "Adds <Gather> and returns it. Collects keys or speech of the caller" in shown
    assert "Number of keys after which the input ends at once" in (inspect.getdoc(Gather) or "")


def test_every_argument_has_a_meaning() -> None:
    for key in _twire.keys():  # noqa: SIM118
        about, path, others = _twire.describe(key)
        assert all(text.endswith(".") for text in (about, *dict(path).values(), *dict(others).values())), key
