"""What twilio-python nests in the classes of a resource: enumerations and objects of JSON bodies.

    MessageInstance.Status.DELIVERED
    ContentList.ContentCreateRequest({"friendly_name": "hello", "types": {"twilio/text": {"body": "Hi"}}})

All of it is made from the catalog when it is asked for. An enumeration's members are plain text.
"""

from __future__ import annotations

import re

from twire import _twire
from twire.rest import _names
from twire.rest._record import Instance, Page, fields_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any


class Model:
    """An object of a JSON body, under Twilio's own names; what is in it may be one as well.

    payload: its members. Attributes are Twilio's names in snake case.
    """

    __slots__ = ("_payload",)
    #: Attributes and Twilio's names.
    _members: dict[str, str] = {}  # noqa: RUF012

    def __init__(self, payload: Mapping[str, Any] | None = None) -> None:
        wire = self._members
        given = {wire.get(name, name): value for name, value in (payload or {}).items()}
        object.__setattr__(self, "_payload", given)

    def __getattr__(self, name: str) -> Any:
        return self._payload.get(self._wire(name))

    def __setattr__(self, name: str, value: Any) -> None:
        self._payload[self._wire(name)] = value

    def _wire(self, name: str) -> str:
        if name not in self._members:
            raise AttributeError(f"{type(self).__qualname__} has no {name!r}")
        return self._members[name]

    def to_dict(self) -> dict[str, Any]:
        """Its members, as plain values; without those that are None."""
        return {name: _plain(value) for name, value in self._payload.items() if value is not None}

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._members})

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.to_dict() == self.to_dict()

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        # Its members may be personal.
        return f"<twire.rest {type(self).__qualname__}: {', '.join(self._payload)}>"


def _plain(value: Any) -> Any:
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, dict):
        return {name: _plain(item) for name, item in value.items()}
    return value.to_dict() if hasattr(value, "to_dict") else value


class RecordType(type):
    """The class of the answers of a resource's operations; for annotations and `isinstance`."""

    _chain = ""
    _kind: type[Instance] | type[Page] = Instance

    def __instancecheck__(cls, instance: Any) -> bool:
        if isinstance(instance, cls._kind):
            return same(instance._resource._chain, cls._chain)
        return super().__instancecheck__(instance)

    def __getattr__(cls, name: str) -> Any:
        return of(cls, name)

    def __call__(cls, *_: Any, **__: Any) -> Any:
        raise TypeError(
            f"{cls.__name__} is what Twilio answers and is not made by hand; in tests, let a "
            "twire.transport.ScriptedTransport answer"
        )


def same(chain: str, other: str) -> bool:
    """Whether two chains are of one resource: the list of it, or one of them."""
    return chain == other or bare(chain) == bare(other)


def bare(chain: str) -> str:
    """A chain whose last link is not called."""
    before, dot, last = chain.rpartition(".")
    return before + dot + last.partition("@")[0]


def record_class(name: str, module: str, chain: str) -> type:
    """The class of a resource's answers. Its attributes are there for `dir` and for the specs of mocks."""
    members: dict[str, Any] = {"__module__": module, "_chain": chain, "__doc__": Instance.__doc__}
    members["__slots__"] = ()
    for key in keys(chain):
        members.update({field: property(None) for field in fields_of(key)})
    from twire.rest._resource import resource_class

    for _, called in _twire.node(chain)[2]:
        for attribute, member in vars(resource_class(called, awaited=False)).items():
            if not attribute.startswith("_"):
                members.setdefault(attribute, member)
    members["to_dict"] = Instance.to_dict
    return RecordType(name, (), members)


def page_class(name: str, module: str, chain: str) -> type:
    """The class of a list's pages."""
    members = {"__module__": module, "__slots__": (), "_chain": chain, "_kind": Page, "__doc__": Page.__doc__}
    return RecordType(name, (Page,), members)


def of(owner: Any, name: str) -> Any:
    """The enumeration or object that is nested in a class of a resource."""
    if name[:1].isupper():
        found = _enumeration(owner, name) or _model(owner, name)
        if found is not None:
            setattr(owner, name, found)
            return found
    raise AttributeError(f"{owner.__name__} has no {name!r}")


def keys(chain: str) -> Iterator[str]:
    """The operations of a resource: of the list of it and of one of them."""
    chain = bare(chain)
    for place in (chain, *(called for _, called in _twire.node(chain)[2])):
        for _, key in _twire.node(place)[0]:
            yield key


def _enumeration(owner: Any, name: str) -> type | None:
    wanted, values = name.lower(), None
    for module, kind, known in _reached(owner._chain):
        # `message_enum_status`, `hostedNumberOrderEnumStatus`, `cardActionType`.
        if kind == "enum" and wanted in (_letters(known), _letters(re.split("_enum_|Enum", known)[-1])):
            values = _twire.enumeration(module, known)
            break
    else:
        if _unnamed(owner) and name in _names.ENUMERATIONS:
            values = _names.ENUMERATIONS[name].split()
    if values is None:
        return None
    return _made(owner, name, (), {re.sub("[^A-Za-z0-9]+", "_", value).upper(): value for value in values})


def _model(owner: Any, name: str) -> type | None:
    wanted, found = name.lower(), None
    for module, kind, known in _reached(owner._chain):
        if kind == "ref" and _letters(known.rpartition(".")[2].partition("~")[0]) == wanted:
            found = _twire.schema(module, known)
            break
        if kind == "ref" and found is None and _letters(known).endswith(wanted):
            found = _twire.schema(module, known)
        if kind == "body" and known == wanted:
            found = found or {}
    if found is None:
        if not (_unnamed(owner) and name in _names.OBJECTS):
            return None
        found = dict.fromkeys(_names.OBJECTS[name].split(), "any")
    members = {_twire.attribute(wire): wire for wire in found}
    return _made(owner, name, (Model,), {"__slots__": (), "_members": members})


def _unnamed(owner: Any) -> bool:
    return re.sub(r"@\d*", "", owner._chain) in _names.UNNAMED


def _made(owner: Any, name: str, bases: tuple[type, ...], members: dict[str, Any]) -> type:
    place = {"__module__": owner.__module__, "__qualname__": f"{owner.__name__}.{name}"}
    return type(name, bases, {**members, **place})


def _letters(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def _reached(chain: str) -> Iterator[tuple[str, str, str]]:
    """What the types of a resource's operations name: module, sort, name. Those of requests come first."""
    requests, answers = [], []
    for key in keys(chain):
        facts = _twire.operation(key)
        module = facts["module"]
        if facts["body"] is not None:
            yield module, "body", _letters(facts["body"])
        taken = (facts["body_type"], *(kind for _, _, kind, *_ in facts["params"]))
        requests += [(module, kind) for kind in taken if kind is not None]
        answers += [(module, kind) for _, _, kind in fields_of(key).values()]
    todo, seen = requests + answers, set()
    for module, kinds in todo:
        for sort, name in re.findall(r"(ref|enum):([^\],>?]+)", kinds):
            if (module, sort, name) not in seen:
                seen.add((module, sort, name))
                yield module, sort, name
                # What is found grows what is looked through.
                below = _twire.schema(module, name) if sort == "ref" else None
                todo += [(module, kind) for kind in (below or {}).values()]
