"""Signatures and documents of operations, made from the catalog when somebody asks."""

from __future__ import annotations

from twire import _twire
from twire._twire import unset

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twire.rest._operation import Operation

_PLAIN = {
    "bool": "bool",
    "int": "int",
    "int64": "int",
    "number": "float",
    "date": "datetime.date | str",
    "datetime": "datetime.datetime | str",
    "rfc2822": "datetime.datetime | str",
    "any": "Any",
    "object": "dict[str, Any]",
    "map": "dict[str, Any]",
}
_PAGING = ("page_token", "page_number", "page_size")


def annotation(kind: str) -> str:
    """Python's name of a catalog type."""
    kind = kind.rstrip("?")
    if kind.startswith("[") and kind.endswith("]"):
        return f"list[{annotation(kind[1:-1])}]"
    if kind.startswith(("map<", "ref:", "pcm:")):
        return "dict[str, Any]"
    if kind.startswith("oneof<"):
        return "Any"
    return _PLAIN.get(kind, "str")


def parameters(operation: Operation) -> list[tuple[str, str, bool]]:
    """Name, annotation and whether it must be given; those that must come first."""
    if operation.action == "get_page":
        return [("target_url", "str", True)]
    facts = _twire.operation(operation.key)
    # The members of a JSON body are taken too; the one argument for all of them is twilio-python's.
    whole = facts["body"]
    described = [
        (name, annotation(kind), required)
        for name, _, kind, required, _, in_body in facts["params"]
        if whole is None or not in_body
    ]
    if whole is not None:
        described.append((whole, "dict[str, Any]", facts["body_required"]))
    if facts["pages"] is not None:
        # Where pages have tokens, twilio-python takes them where Twilio's documents have them.
        by_token, whole_list = facts["pages"] == "token", operation.action != "page"
        last = ["page_token"] if by_token or not whole_list else []
        last += ["limit"] if whole_list else [] if by_token else ["page_number"]
        last.append("page_size")
        stay = {"page_token", "page_size"} - ({"page_size"} if whole_list else set()) if by_token else set()
        described = [p for p in described if p[0] in stay or p[0] not in _PAGING]
        there = {p[0] for p in described}
        kinds = {"page_token": "str"}
        described += [(name, kinds.get(name, "int"), False) for name in last if name not in there]
    return sorted(described, key=lambda p: not p[2])


def named(operation: Operation, args: tuple[Any, ...], params: dict[str, Any]) -> dict[str, Any]:
    """All arguments by name; those without one in twilio-python's order."""
    names = [name for name, _, _ in parameters(operation)]
    if len(args) > len(names):
        raise TypeError(f"{operation.__name__}() takes {len(names)} arguments, {len(args)} given")
    given = dict(zip(names, args))
    twice = given.keys() & params.keys()
    if twice:
        raise TypeError(f"{operation.__name__}() got several values for {', '.join(sorted(twice))}")
    return {**given, **params}


def only(operation: Operation, name: str, params: dict[str, Any]) -> Any:
    """The one argument that the operation takes."""
    if params.keys() != {name}:
        raise TypeError(f"{operation.__name__}() takes {name} and nothing else")
    return params[name]


def signature(operation: Operation) -> Any:
    """What `inspect.signature` shows; `self` is there too, as in a method of a class."""
    from inspect import Parameter, Signature

    shown = [Parameter("self", Parameter.POSITIONAL_OR_KEYWORD)]
    for name, annotated, required in parameters(operation):
        default = Parameter.empty if required else None if name == "limit" else unset
        kind = Parameter.POSITIONAL_OR_KEYWORD
        shown.append(Parameter(name, kind, default=default, annotation=_Written(annotated)))
    return Signature(shown, return_annotation=_Written(returns(operation)))


def returns(operation: Operation) -> str:
    """What an operation returns; for one that is awaited, after waiting."""
    action, awaited = operation.action, operation.form.endswith("_async")
    found = _RETURNS.get(action, "Instance")
    if action == "stream" and awaited:
        found = "AsyncIterator[Instance]"
    if not operation.form.startswith("_full"):
        return found
    return f"tuple[{found}, int, dict[str, str]]" if action == "stream" else f"ApiResponse[{found}]"


_RETURNS = {
    "delete": "bool",
    "get_page": "Page",
    "list": "list[Instance]",
    "page": "Page",
    "stream": "Iterator[Instance]",
}


class _Written(str):
    """A type as it is written in code: shown without quotation marks."""

    __slots__ = ()
    __repr__ = str.__str__


def document(operation: Operation) -> str:
    """What `help` shows."""
    name, action = operation.__name__, operation.action
    if name != action:
        # What help() shows of a resource would be four times as long.
        awaited = ", to be awaited" if name.endswith("_async") else ""
        full = ", with status and header fields" if "_with_http_info" in name else ""
        return f"The same as `{action}`{full}{awaited}."
    facts = _twire.operation(operation.key)
    awaited = " To be awaited." if operation.form == "_plain_async" else ""
    lines = [f"{about(operation)}{awaited}", ""]
    lines.append(f"{facts['name']}: {facts['method']} https://{facts['host']}{facts['path']}")
    notes = [f"One of {', '.join(group)} is required." for group in facts["groups"]]
    deprecated = [name for name, _, _, _, old, _ in facts["params"] if old]
    if deprecated:
        notes.append(f"Twilio advises against {', '.join(deprecated)}.")
    if notes:
        lines += ["", *notes]
    known = {name: kind for name, _, kind, *_ in facts["params"]}
    said = meanings(operation)
    given = parameters(operation)
    lines += ["", "Arguments:"] if given else []
    for argument, annotated, required in given:
        kind = _values(facts["module"], known.get(argument, "")) or annotated
        lines.append(f"    {argument}: {kind}{', required' if required else ''}")
        lines += _wrapped(said[argument])
    path = [p for p in _twire.describe(operation.key)[1] if p[0] != "account_sid"]
    if path:
        lines += ["", "Values of the path, which the chain is called with:"]
        for argument, meaning in path:
            lines += [f"    {argument}", *_wrapped(meaning)]
    names = list(_twire.fields(operation.key))
    if names and action != "delete":
        lines += ["", f"Fields of the answer: {', '.join(names)}."]
    return "\n".join(lines)


def _wrapped(meaning: str) -> list[str]:
    from textwrap import wrap

    indent = " " * 8
    return wrap(
        meaning,
        100,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def about(operation: Operation) -> str:
    """What an operation does."""
    if operation.action == "get_page":
        return "Reads the page of a link that was kept: `next_page_url`."
    return " ".join([_twire.describe(operation.key)[0], *_HOW.get(operation.action, ())])


def meanings(operation: Operation) -> dict[str, str]:
    """What each argument means."""
    facts = _twire.operation(operation.key)
    said = {**_PAGES, **dict(_twire.describe(operation.key)[2])}
    if facts["body"] is not None:
        members = ", ".join(name for _, name, *_, in_body in facts["params"] if in_body)
        said[facts["body"]] = f"The whole JSON body: {members}." if members else "The whole JSON body."
    return said


# What an action adds to what its operation does.
_HOW = {
    "delete": ["Returns True."],
    "list": ["Reads them into a list: all of them, or `limit`."],
    "stream": ["Reads them one by one, a page at a time: all of them, or `limit`."],
    "page": ["Reads one page."],
}
# What is no parameter of the catalog, or not of each.
_PAGES = {
    "limit": "The most records; without it, all.",
    "page_size": "Records a page, 1 to 1000.",
    "page_token": "Place in the list, from the link to another page.",
    "page_number": "Number of the page, from 0.",
    "target_url": "The link: `next_page_url` or `previous_page_url` of a page.",
}


def _values(module: str, kind: str) -> str:
    """The words that an enumeration knows, so far."""
    kind = kind.rstrip("?")
    if not kind.startswith("enum:"):
        return ""
    words = _twire.enumeration(module, kind[5:])
    return f"str ({', '.join(words)})" if words else "str"
