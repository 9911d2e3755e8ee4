"""The classes of a kind of document, made from the rules of the core where they are asked for."""

from __future__ import annotations

from twire._twire import Verb, twiml_classes
from twire.twiml import TwiML

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

    from twire._twire import Rule


class Method(Verb):
    """A method that adds an element; its document and signature are made when asked for."""

    @property
    def __doc__(self) -> str:  # type: ignore[override]
        return f"Adds <{self.rule.tag}> and returns it. {_about(self.rule)}"

    @property
    def __signature__(self) -> Any:
        return _signature(self.rule, "self")


class Classes:
    """The classes of one kind of document, by name."""

    def __init__(self, document: str, module: ModuleType) -> None:
        self._rules = {rule.name: rule for rule in twiml_classes(document)}
        self._module = module

    def names(self) -> list[str]:
        """The names of all classes."""
        return list(self._rules)

    def make(self, name: str) -> type[TwiML]:
        """The class of that name; it becomes an attribute of the module."""
        rule = self._rules.get(name)
        if rule is None:
            raise AttributeError(f"module {self._module.__name__!r} has no attribute {name!r}")
        members: dict[str, Any] = {
            "__doc__": _Document(),
            "__module__": self._module.__name__,
            "__slots__": (),
            "__signature__": _Signature(),
            "_rule": rule,
        }
        for method, _ in rule.children:
            members[method] = Method(self._module, rule, method)
        made = type(name, (TwiML,), members)
        self._module.__dict__[name] = made
        return made


class _Signature:
    """What `inspect.signature` shows of a class."""

    def __get__(self, element: object, owner: type[TwiML]) -> Any:
        return None if owner._rule is None else _signature(owner._rule)


class _Document:
    """What `help` shows of a class, made when asked for."""

    def __get__(self, element: object, owner: type[TwiML]) -> str | None:
        rule = owner._rule
        return None if rule is None else f"<{rule.tag}> of {rule.document} documents. {_about(rule)}"


def _about(rule: Rule) -> str:
    """What an element does, and what its arguments mean."""
    from textwrap import fill

    said = dict(rule.descriptions)
    shown = []
    for name, xml, needed in rule.arguments:
        shown.append(f"    {name}: {xml or 'its text'}{', required' if needed else ''}")
        indent = " " * 8
        shown.append(fill(said[name], 100, initial_indent=indent, subsequent_indent=indent))
    arguments = "\n".join(["Arguments:", *shown]) if shown else "It takes no arguments."
    return f"{rule.description}\n\n{arguments}"


def _signature(rule: Rule, *before: str) -> Any:
    from inspect import Parameter, Signature

    kind = Parameter.POSITIONAL_OR_KEYWORD
    shown = [Parameter(name, kind) for name in before]
    # Only a text can be needed at once; a missing attribute is found when the document is written.
    for name, xml, needed in rule.arguments:
        shown.append(Parameter(name, kind, default=Parameter.empty if needed and xml is None else None))
    return Signature([*shown, Parameter("kwargs", Parameter.VAR_KEYWORD)])
