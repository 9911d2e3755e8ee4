#!/usr/bin/env python3
"""Writes what type checkers are told: stubs of the REST API and of TwiML, from the catalog and the rules.

python/twire/rest/__init__.pyi and python/twire/aio.pyi, python/twire/rest/_typed/*.pyi and
python/twire/rest/_awaited/*.pyi (one a product), python/twire/twiml/*_response.pyi. A parameter is
written once: the other forms of an operation are made of the first, by `_base.pyi`.
With --check it writes nothing and fails where one is not fresh.
"""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import re
import sys
from functools import cache
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from twire import _twire, aio
from twire.rest import _client, _describe, _modules, _resource

node, describe, fields_of = cache(_twire.node), cache(_twire.operation), cache(_twire.fields)

ROOT = Path(__file__).parents[1] / "python/twire"
#: The modules whose parameters somebody has described.
DESCRIBED = {path.stem for path in (ROOT.parents[1] / "core/descriptions").glob("*.txt")}
MADE = "# Made by tools/python_stubs.py; do not edit.\n"

BASE = f'''\
"""What all products share."""

{MADE}
from collections.abc import AsyncIterator, Callable, Coroutine, Generator, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from os import PathLike
from typing import Any, Generic, Literal, Protocol, TypeVar

from typing_extensions import Concatenate, ParamSpec, Self, TypeAlias

from twire._twire import Response, Unset
from twire.twiml import TwiML

# Whatever is None or unset is not sent.
Text: TypeAlias = str | Enum | Unset
Twiml: TypeAlias = str | TwiML | Unset
Bool: TypeAlias = bool | str | Unset
Int: TypeAlias = int | str | Unset
Number: TypeAlias = float | Decimal | str | Unset
Time: TypeAlias = datetime | date | str | Unset
Items: TypeAlias = Sequence[Any] | str | Unset
Object: TypeAlias = Mapping[str, Any] | str | Unset

class _Model(Protocol):
    def to_dict(self) -> Any: ...

PathValue: TypeAlias = str | int | date | Enum

class _Writer(Protocol):
    def write(self, data: bytes, /) -> object: ...

Destination: TypeAlias = str | PathLike[str] | _Writer
Progress: TypeAlias = Callable[[int, int | None], object]
Body: TypeAlias = Mapping[str, Any] | _Model | Unset
List = list

class _Nesting(type):
    # `MessageInstance.Status` and the like.
    def __getattr__(cls, name: str) -> Any: ...

class Resource(metaclass=_Nesting):
    """A resource of the API, or a list of them."""

    def with_options(
        self,
        *,
        timeout: float | None = None,
        retries: int | None = None,
        idempotent: bool | None = None,
        checks: Literal["on", "off"] | None = None,
        headers: Mapping[str, str] | None = None,
        extra: Mapping[str, Any] | None = None,
    ) -> Self: ...

class Product(Resource):
    """A product of Twilio's."""

    base_url: str

class CallableResource(Resource):
    """A resource that takes the values of its path by being called."""

class Instance(metaclass=_Nesting):
    """A resource as Twilio returned it."""

    @property
    def http(self) -> Response | None: ...
    def to_dict(self) -> Any: ...
    # What the catalog does not know is there too.
    def __getattr__(self, name: str) -> Any: ...

T = TypeVar("T", covariant=True)
P = ParamSpec("P")

class _Link:
    @property
    def next_page_url(self) -> str | None: ...

class Records(_Link, Iterator[T]):
    """The records of a list, one by one."""

    def __next__(self) -> T: ...

class AsyncRecords(_Link, AsyncIterator[T]):
    """The records of a list, one by one, for `async for`; awaited, it is itself."""

    async def __anext__(self) -> T: ...
    def __await__(self) -> Generator[Any, None, Self]: ...

class _Page(_Link, Generic[T]):
    """One page of a list."""

    @property
    def previous_page_url(self) -> str | None: ...
    async def next_page_async(self) -> Self | None: ...
    async def previous_page_async(self) -> Self | None: ...
    def __iter__(self) -> Iterator[T]: ...
    def __len__(self) -> int: ...
    def __getitem__(self, index: int) -> T: ...

class Page(_Page[T]):
    def next_page(self) -> Page[T] | None: ...
    def previous_page(self) -> Page[T] | None: ...

class AsyncPage(_Page[T]):
    async def next_page(self) -> AsyncPage[T] | None: ...
    async def previous_page(self) -> AsyncPage[T] | None: ...

class ApiResponse(Generic[T]):
    """A result with the status and the header fields of its answer."""

    @property
    def data(self) -> T: ...
    @property
    def status_code(self) -> int | None: ...
    @property
    def headers(self) -> dict[str, str]: ...
    @property
    def request_id(self) -> str | None: ...

# The forms of an operation, each with the parameters of the first.

class _Form(Generic[P, T]):
    def __get__(self, resource: Any, owner: Any = ...) -> Callable[P, T]: ...

_Operation: TypeAlias = Callable[Concatenate[Any, P], T]
_Parameters: TypeAlias = Callable[Concatenate[Any, P], Any]
_Awaited: TypeAlias = _Form[P, Coroutine[Any, Any, T]]
_Streamed: TypeAlias = tuple[T, int | None, dict[str, str]]

def awaited(form: _Operation[P, T]) -> _Awaited[P, T]: ...
def full(form: _Operation[P, T]) -> _Form[P, ApiResponse[T]]: ...
def full_awaited(form: _Operation[P, T]) -> _Awaited[P, ApiResponse[T]]: ...
def streamed(form: _Operation[P, Records[T]]) -> _Form[P, AsyncRecords[T]]: ...
def full_stream(form: _Operation[P, T]) -> _Form[P, _Streamed[T]]: ...
def full_streamed(form: _Operation[P, Records[T]]) -> _Awaited[P, _Streamed[AsyncRecords[T]]]: ...

# The same where the answer is another one: its resource's operations are awaited.

def answers(form: _Parameters[P], answer: type[T]) -> _Awaited[P, T]: ...
def lists(form: _Parameters[P], answer: type[T]) -> _Awaited[P, list[T]]: ...
def streams(form: _Parameters[P], answer: type[T]) -> _Form[P, AsyncRecords[T]]: ...
def pages(form: _Parameters[P], answer: type[T]) -> _Awaited[P, AsyncPage[T]]: ...

# With status and header fields, of such a form.

def fully(form: _Awaited[P, T]) -> _Awaited[P, ApiResponse[T]]: ...
def fully_streamed(form: _Form[P, AsyncRecords[T]]) -> _Awaited[P, _Streamed[AsyncRecords[T]]]: ...
'''

# What of it a product may use.
SHARED = {word for word in re.findall(r"^(?:class |def )?(\w+)", BASE, re.MULTILINE) if word[0] != "_"}
#: The methods that a client has beside its chains.
OWN = (
    "download",
    "download_async",
    "request",
    "request_async",
    "__enter__",
    "__exit__",
    "__aenter__",
    "__aexit__",
)

#: The attributes of a client; all but the first may be set.
ATTRIBUTES = {
    "account_sid": "str | None",
    "username": "str | None",
    "password": "str | None",
    "region": "str | None",
    "edge": "str | None",
}

# What a parameter of a type takes, and what a field of a type is.
TAKES = {
    "bool": "Bool",
    "int": "Int",
    "int64": "Int",
    "number": "Number",
    "date": "Time",
    "datetime": "Time",
    "rfc2822": "Time",
    "any": "Any",
    "object": "Object",
    "map": "Object",
    "twiml": "Twiml",
}
IS = {
    "bool": "bool",
    "int": "int",
    "int64": "int",
    "number": "Decimal",
    "date": "date",
    "datetime": "datetime",
    "rfc2822": "datetime",
    "object": "dict[str, Any]",
    "map": "dict[str, Any]",
}


def takes(kind: str, module: str) -> str:
    kind = kind.rstrip("?")
    if kind.startswith("enum:"):
        # Any text: Twilio adds values, and programs hold them as str.
        known = enumeration(module, kind)
        return f"{known} | Text" if known else "Text"
    if kind.startswith("["):
        return "Items"
    if kind.startswith(("map<", "ref:", "pcm:", "oneof<")):
        return "Object"
    return TAKES.get(kind, "Text")


def holds(kind: str, module: str) -> str:
    kind = kind.rstrip("?")
    if kind.startswith("enum:"):
        known = enumeration(module, kind)
        return f"{known} | None" if known else "str | None"
    if kind == "any" or kind.startswith("oneof<"):
        return "Any"
    if kind.startswith("["):
        return "list[Any] | None"
    if kind.startswith(("map<", "ref:", "pcm:")):
        return "dict[str, Any] | None"
    return f"{IS.get(kind, 'str')} | None"


_enumerations: dict[str, str] = {}


def enumeration(module: str, kind: str) -> str | None:
    """The name of an enumeration's `Literal`: its own, with a number where the values differ."""
    name = kind.removeprefix("enum:")
    values = _twire.enumeration(module, name)
    if not values:
        return None
    written = f"Literal[{', '.join(json.dumps(value) for value in values)}]"
    plain = re.sub(r"(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])", lambda match: match[1].upper(), name)
    for found in (plain, *(f"{plain}{number}" for number in range(2, 99))):
        if _enumerations.setdefault(found, written) == written:
            return found
    raise AssertionError(name)


def title(word: str) -> str:
    return word.title().replace("_", "")


_names: dict[str, str] = {}


def class_name(chain: str) -> str:
    """`api.v2010.accounts@.messages@` is `V2010AccountsMessagesContext`."""
    if not _names:
        for _, target, _ in sorted(_twire.domains(), key=lambda link: link[1].count(".")):
            _name(target)
    return _names[chain]


def _name(chain: str) -> None:
    """Names a chain and all below it; two of a product never share a name."""
    if chain in _names:
        return
    _, *steps = chain.split(".")
    *before, last = [step.partition("@") for step in steps or [chain]]
    count = "" if last[2] == "0" else last[2]
    plain = (
        "".join(title(word) for word, *_ in before) + title(last[0]) + (f"Context{count}" if last[1] else "")
    )
    taken = {name for known, name in _names.items() if product(known) == product(chain)}
    _names[chain] = next(n for n in (plain, *(f"{plain}{i}" for i in range(2, 9))) if n not in taken)
    _, links, calls = node(chain)
    for target in [target for _, target, filled in links if not filled] + [target for _, target in calls]:
        _name(target)


class Product:
    """The file of a product."""

    def __init__(self, name: str, awaited: bool = False) -> None:
        self.awaited = awaited
        self.classes: list[str] = []
        self.seen: set[str] = set()
        self.made: set[str] = set()
        self.visit(name)
        self.text = self.whole(name)

    def whole(self, name: str) -> str:
        text = "\n".join(self.classes)
        # Documents name no types.
        body = re.sub(r'""".*?"""', "", text, flags=re.DOTALL)
        lines = []
        if "date" in body:
            lines.append("from datetime import date, datetime")
        if "Decimal" in body:
            lines.append("from decimal import Decimal")
        own = set() if self.awaited else {name for name in _enumerations if re.search(rf"\b{name}\b", body)}
        aliases = "".join(f"{name}: TypeAlias = {_enumerations[name]}\n" for name in sorted(own))
        typing = [
            word for word in ("Any", "Literal", "overload") if re.search(rf"\b{word}\b", aliases + body)
        ]
        if typing:
            lines.append(f"from typing import {', '.join(typing)}")
        if self.awaited:
            lines += ["", f"from twire.rest._typed import {name} as _typed"]
        where = "twire.aio" if self.awaited else "client"
        head = f'"""{where}.{name}."""\n\n{MADE}\n# ruff: noqa\n' + "".join(f"{line}\n" for line in lines)
        used = ", ".join(sorted(word for word in SHARED if re.search(rf"\b{word}\b", body)))
        if aliases:
            head += "\nfrom typing_extensions import TypeAlias\n"
            aliases += "\n"
        return f"{head}\nfrom twire.rest._typed._base import {used}\n\n{aliases}{text}"

    def visit(self, chain: str) -> None:
        """The classes of a resource and of all below it."""
        if chain in self.seen:
            return
        self.seen.add(chain)
        actions, links, calls = node(chain)
        lines = []
        for name, target, _ in links:
            lines += ["@property", f"def {name}(self) -> {class_name(target)}: ..."]
        lines += self.called(calls)
        for action, key in actions:
            lines += self.methods(chain, class_name(chain), action, key)
        base = "Product" if "." not in chain else "CallableResource" if calls else "Resource"
        self.declare(f"{class_name(chain)}({base})", lines)
        for _, target, filled in links:
            if not filled:
                self.visit(target)
        for _, target in calls:
            self.visit(target)
        self.instances(chain)

    def called(self, calls: list[tuple[int, str]]) -> list[str]:
        lines = []
        for name in ("__call__", "get"):
            for count, target in calls:
                lines += ["@overload"] if len(calls) > 1 else []
                values = "".join(f", {value}: PathValue" for value in value_names(target, count))
                lines.append(f"def {name}(self{values}) -> {class_name(target)}: ...")
        return lines

    def instances(self, chain: str) -> None:
        """The classes of a resource's answers."""
        own = context(chain)
        for name, fields, module in answers(chain).values():
            if name in self.made:
                continue
            self.made.add(name)
            # Both kinds of client have the fields of the first.
            lines: list[str] = []
            base = "Instance"
            if fields:
                base = f"{name}Fields"
                if self.awaited:
                    base = f"_typed.{base}"
                else:
                    held = [f"{field}: {holds(kind, module)}" for field, (_, _, kind) in fields.items()]
                    self.declare(f"{base}(Instance)", held)
            inside, links, _ = node(own) if own is not None else ([], [], [])
            for link, target, _ in links:
                if link not in fields:
                    lines += ["@property", f"def {link}(self) -> {class_name(target)}: ..."]
            for action, key in inside:
                if action not in fields:
                    lines += self.methods(own or "", name, action, key)
            self.declare(f"{name}({base})", lines)

    def methods(self, chain: str, owner: str, action: str, key: str) -> list[str]:
        if not self.awaited:
            return methods(chain, action, key)
        source = f"_typed.{owner}"
        if action == "delete":
            return [
                f"delete = awaited({source}.delete)",
                "delete_with_http_info = fully(delete)",
            ]
        answer = answer_name(chain, key)
        makers = (
            {"list": "lists", "stream": "streams", "page": "pages"}
            if action == "list"
            else {action: "answers"}
        )
        lines = []
        for name, make in makers.items():
            full = "fully_streamed" if name == "stream" else "fully"
            lines += [
                f"{name} = {make}({source}.{name}, {answer})",
                f"{name}_with_http_info = {full}({name})",
            ]
        if action == "fetch":
            lines += downloads(key, awaited=True)
        if action == "list":
            lines.append(f"get_page = pages({source}.get_page, {answer})")
        return lines

    def declare(self, head: str, lines: list[str]) -> None:
        self.classes.append(f"class {head}:\n" + "".join(f"    {line}\n" for line in lines or ["pass"]))


def context(chain: str) -> str | None:
    """The chain of the resource that an answer of `chain` is the state of."""
    if "@" in chain.rpartition(".")[2]:
        return chain
    return dict(node(chain)[2]).get(1)


def answers(chain: str) -> dict[str, tuple[str, dict[str, Any], str]]:
    """The classes of a resource's answers, one for each schema, with their fields."""
    found: dict[str, tuple[str, dict[str, Any], str]] = {}
    plain = chain[: -len("@0")] if chain.endswith("@0") else chain.removesuffix("@")
    # What reads one of them comes first.
    for place in dict.fromkeys((f"{plain}@", plain, chain)):
        for action, key in node(place)[0]:
            if action != "delete":
                name = f"{class_name(plain)}Instance{len(found) + 1 if found else ''}"
                facts = describe(key)
                found.setdefault(str(facts["answer"]), (name, fields_of(key), facts["module"]))
    return found


def answer_name(chain: str, key: str) -> str:
    """The class of an operation's answer."""
    return answers(chain)[str(describe(key)["answer"])][0]


def value_names(chain: str, count: int) -> list[str]:
    """The names of the last `count` path values of a chain."""
    taken = sum(int(step.partition("@")[2] or 1) for step in chain.split(".") if "@" in step)
    below = [chain]
    while below:
        actions, links, calls = node(below.pop(0))
        if actions:
            return [name for name, *_ in describe(actions[0][1])["values"][taken - count : taken]]
        below += [target for _, target, filled in links if not filled] + [target for _, target in calls]
    return []


def methods(chain: str, action: str, key: str) -> list[str]:
    if action == "delete":
        return forms(method("delete", key, "bool"), "delete")
    answer = answer_name(chain, key)
    if action != "list":
        own = forms(method(action, key, answer), action)
        return own + (downloads(key, awaited=False) if action == "fetch" else [])
    return [
        *forms(method("list", key, f"List[{answer}]"), "list"),
        method("stream", key, f"Records[{answer}]"),
        "stream_async = streamed(stream)",
        "stream_with_http_info = full_stream(stream)",
        "stream_with_http_info_async = full_streamed(stream)",
        *forms(method("page", key, f"Page[{answer}]"), "page"),
        f"def get_page(self, target_url: str) -> Page[{answer}]: ...",
        "get_page_async = awaited(get_page)",
    ]


def downloads(key: str, *, awaited: bool) -> list[str]:
    """How the content of a resource is downloaded, if it has one."""
    has_formats = _twire.content_kind(key)
    if has_formats is None:
        return []
    formats = ", format: str | None = None, channels: int | None = None" if has_formats else ""
    limits = "max_bytes: int | None = None, progress: Progress | None = None"
    lines = []
    for prefix, name in (
        [("async def", "download")] if awaited else [("def", "download"), ("async def", "download_async")]
    ):
        for to, returned in (("to: None = None", "bytes"), ("to: Destination", "int")):
            lines += ["@overload", f"{prefix} {name}(self, {to}, *{formats}, {limits}) -> {returned}: ..."]
    return lines


def forms(plain: str, name: str) -> list[str]:
    """An operation and its other forms."""
    return [
        plain,
        f"{name}_async = awaited({name})",
        f"{name}_with_http_info = full({name})",
        f"{name}_with_http_info_async = full_awaited({name})",
    ]


def method(name: str, key: str, returns: str) -> str:
    facts = describe(key)
    kinds = {argument: kind for argument, _, kind, *_ in facts["params"]}
    needed, optional = "", ""
    for argument, written, required in _describe.parameters(SimpleNamespace(action=name, key=key)):
        if argument == facts["body"]:
            kind = "Body"
        elif argument == "limit":
            kind = "int"
        else:
            kind = takes(kinds.get(argument, "int" if written == "int" else "string"), facts["module"])
        if required:
            needed += f", {argument}: {kind}"
        else:
            optional += f", {argument}: {kind}{'' if kind == 'Any' else ' | None'} = ..."
    return f"def {name}(self{needed}{optional}) -> {returns}:\n{document(name, key)}"


def document(name: str, key: str) -> str:
    """What an operation and its arguments mean, for editors."""
    operation: Any = SimpleNamespace(action=name, key=key)
    said = _describe.meanings(operation)
    # A phrase made of name and type says no more than the signature does.
    given = _describe.parameters(operation) if describe(key)["module"] in DESCRIBED else []
    return docstring(_describe.about(operation), [f"{argument}: {said[argument]}" for argument, *_ in given])


def docstring(about: str, arguments: list[str]) -> str:
    """A docstring in a class's method, which has no other body."""
    text = about
    if arguments:
        text += "\n\n" + " " * 8 + "Args:\n" + "".join(f"{' ' * 12}{line}\n" for line in arguments) + " " * 8
    assert not re.search(r'"""|\\', text), text
    return f'{" " * 8}"""{text}"""'


def client(awaited: bool) -> str:
    """A client: its own methods as they are written, and where chains begin."""
    made = aio.Client if awaited else _client.Client
    room = "_awaited" if awaited else "_typed"
    links = sorted(_twire.domains())
    imported: dict[str, set[str]] = {}
    for _, target, _ in links:
        imported.setdefault(product(target), set()).add(class_name(target))
    froms = []
    for name, classes in sorted(imported.items()):
        names = ", ".join(f"{c} as {title(name)}{c}" for c in sorted(classes))
        froms.append(f"from twire.rest.{room}.{name} import {names}\n")
    lines = [f'    """{made.__doc__}"""\n', *(f"    {name}: {kind}" for name, kind in ATTRIBUTES.items())]
    own = [name for name in OWN if name in vars(made)]
    for owner, name in (
        (_client.ClientBase, "__init__"),
        (_resource.Resource, "with_options"),
        (_client.ClientBase, "close"),
        *((made, name) for name in own),
    ):
        lines.append(heading(owner, name))
    for name, target, _ in links:
        lines += [
            "    @property",
            f"    def {name}(self) -> {title(product(target))}{class_name(target)}: ...",
        ]
    document = inspect.getdoc(aio) if awaited else "Twilio's REST API: `Client`."
    return (
        f'"""{document}\n"""\n\n{MADE}\n# ruff: noqa\n'
        if awaited
        else f'"""{document}"""\n\n{MADE}\n# ruff: noqa\n'
    ) + (
        "from collections.abc import Callable, Mapping, Sequence\nfrom os import PathLike\n"
        "from typing import Any, Literal\n\n"
        "from typing_extensions import Self\n\n"
        "from twire.credential import BearerToken, CredentialProvider\n"
        "from twire.hooks import Attempt, AttemptOutcome\n"
        "from twire.rest._record import Response\n"
        "from twire.transport import AsyncTransport, HttpClient, Recording, ScriptedTransport, Transport\n"
        "from twire.transport import TransportSettings\n"
        + "".join(froms)
        + '\n__all__ = ["Client"]\n\nclass Client:\n'
        + "\n".join(lines)
        + "\n"
    )


NAMED = '''"""twilio-python's names of `client.{name}`, for imports and mocks: see `_modules.py`."""

{made}
from twire.rest._modules import product

__getattr__, __dir__ = product(__name__)
'''
# Short: there are 667 of them, which are a distribution of their own (packaging/stubs).
MODULE_STUB = """{made}
from typing import Any

{body}
def __getattr__(name: str) -> Any: ...
"""


def named_modules(name: str) -> dict[Path, str]:
    """The stubs of the modules that a product's package makes at run time, which no file has."""
    importlib.import_module(f"twire.rest.{name}")
    prefix = f"twire.rest.{name}."
    found = {path: module for path, module in sys.modules.items() if path.startswith(prefix)}
    stubs = {}
    for path, module in sorted(found.items()):
        assert isinstance(module, _modules.Module)
        place = ROOT.joinpath(*path.split(".")[1:])
        is_package = any(other.startswith(f"{path}.") for other in found)
        place = place / "__init__.pyi" if is_package else place.with_suffix(".pyi")
        text = MODULE_STUB.format(made=MADE.rstrip(), body=named_classes(name, module))
        stubs[place] = text
    return stubs


def named_classes(name: str, module: Any) -> str:
    """The classes of such a module, which are those of the product's stub."""
    chain, last = module._chain, module.__name__.rpartition(".")[2]
    title = "".join(part[:1].upper() + part[1:] for part in last.split("_"))
    classes = {}
    page = ""
    if chain.count(".") < 2:
        classes[title] = _names.get(chain)
    else:
        listed, one = module._places()
        classes[f"{title}List"] = _names.get(listed)
        classes[f"{title}Context"] = _names.get(one[0]) if one else None
        first = next(iter(answers(chain).values()), None)
        if first is not None:
            classes[f"{title}Instance"] = first[0]
            page = f"{title}Page = Page[{title}Instance]\n"
    # An import under another name would be private to the stub.
    lines = [f"{known} = _.{own}" for known, own in classes.items() if own is not None]
    if not lines:
        return ""
    shared = "from twire.rest._typed._base import Page\n" if page else ""
    return f"{shared}from twire.rest._typed import {name} as _\n\n" + "\n".join(lines) + f"\n{page}"


def product(chain: str) -> str:
    return chain.split(".")[0].split("@")[0]


def heading(owner: type, name: str) -> str:
    """A method as it is written, without what it does."""
    source = inspect.getsource(getattr(owner, name))
    # Under a class, as it stands.
    function = ast.parse("class _:\n" + source).body[0].body[0]  # type: ignore[attr-defined]
    text = source.splitlines()[: function.body[0].lineno - 2]
    text[-1] = re.sub(r" -> (Client|Any):$", " -> Self:", text[-1]) + " ..."
    return "\n".join(text)


def twiml(document: str) -> str:
    lines = [
        f'"""TwiML of {document} webhooks, with twilio-python\'s classes."""\n\n{MADE}\n# ruff: noqa\n'
        "from collections.abc import Mapping, Sequence\nfrom typing import Any\n\n"
        "from typing_extensions import TypeAlias\n\nfrom twire.twiml import TwiML\n\n"
        "_Value: TypeAlias = str | int | float | bool | Sequence[Any] | None\n"
        "_Text: TypeAlias = str | int | float | Mapping[str, Any] | None\n"
    ]
    rules = {rule.name: rule for rule in _twire.twiml_classes(document)}
    for name, rule in sorted(rules.items()):
        made = [
            f'"""<{rule.tag}>: {rule.description}"""\n',
            f"def __init__(self{arguments(rule)}) -> None:\n{element(rule)}",
        ]
        for verb, child in sorted(rule.children):
            made.append(f"def {verb}(self{arguments(rules[child])}) -> {child}:\n{element(rules[child])}")
        lines.append(f"class {name}(TwiML):\n" + "".join(f"    {line}\n" for line in made))
    return "\n".join(lines) + "\n"


def element(rule: Any) -> str:
    """What an element and its arguments mean, for editors."""
    return docstring(rule.description, [f"{name}: {said}" for name, said in rule.descriptions])


def arguments(rule: Any) -> str:
    text = ""
    for name, xml, needed in rule.arguments:
        kind = "_Value" if xml else "_Text"
        text += f", {name}: {kind}" + ("" if needed and xml is None else " = None")
    return f"{text}, **kwargs: _Value"


def files() -> dict[Path, str]:
    """Every file and what is to be in it."""
    products = sorted({product(target) for _, target, _ in _twire.domains()})
    made = {ROOT / f"rest/_typed/{name}.pyi": Product(name).text for name in products}
    made |= {ROOT / f"rest/_awaited/{name}.pyi": Product(name, awaited=True).text for name in products}
    for name in products:
        made[ROOT / f"rest/{name}/__init__.py"] = NAMED.format(name=name, made=MADE)
        made |= named_modules(name)
    made[ROOT / "rest/_typed/_base.pyi"] = BASE
    made[ROOT / "rest/__init__.pyi"] = client(awaited=False)
    made[ROOT / "aio.pyi"] = client(awaited=True)
    for document in ("fax", "messaging", "voice"):
        made[ROOT / f"twiml/{document}_response.pyi"] = twiml(document)
    return made


def main() -> int:
    made = files()
    # Bytecode in __pycache__ matches neither pattern.
    there = {*(ROOT / "rest").glob("*/**/*.py"), *(ROOT / "rest").glob("*/**/*.pyi"), *made}
    stale = [p for p in sorted(there) if not p.exists() or p.read_text() != made.get(p)]
    if "--check" in sys.argv[1:]:
        for path in stale:
            print(f"{path.relative_to(ROOT.parent)} is not fresh: make stubs", file=sys.stderr)
        return 1 if stale else 0
    for path in stale:
        if path in made:
            path.parent.mkdir(exist_ok=True, parents=True)
            path.write_text(made[path])
        else:
            path.unlink()
    return 0


if __name__ == "__main__":
    sys.exit(main())
