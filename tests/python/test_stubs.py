"""The stubs say of every chain, operation and parameter what is there when a program runs."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import twire.aio
from conftest import ACCOUNT, ROOT, TOKEN
from twire import _twire
from twire.rest import Client
from twire.rest._operation import Operation
from twire.rest._resource import Link

STUBS = ROOT / "python/twire/rest"
Members = dict[str, list[Any]]


def members(node: ast.ClassDef) -> Members:
    """Methods as they are written, and forms that are made of others, `create_async = awaited(create)`."""
    found: Members = {}
    for part in node.body:
        if isinstance(part, (ast.FunctionDef, ast.AsyncFunctionDef)):
            found.setdefault(part.name, []).append(part)
        elif isinstance(part, ast.Assign) and isinstance(part.targets[0], ast.Name):
            found.setdefault(part.targets[0].id, []).append(part)
    return found


# What makes a form, and of which operation: for every form of each way to call one.
MADE = {
    "rest": {
        "{}_async": "awaited({})",
        "{}_with_http_info": "full({})",
        "{}_with_http_info_async": "full_awaited({})",
        "stream_async": "streamed(stream)",
        "stream_with_http_info": "full_stream(stream)",
        "stream_with_http_info_async": "full_streamed(stream)",
    },
    "aio": {
        "{}": "answers(_typed.{class_}.{}, {answer})",
        "{}_with_http_info": "fully({})",
        "list": "lists(_typed.{class_}.list, {answer})",
        "stream": "streams(_typed.{class_}.stream, {answer})",
        "stream_with_http_info": "fully_streamed(stream)",
        "page": "pages(_typed.{class_}.page, {answer})",
        "get_page": "pages(_typed.{class_}.get_page, {answer})",
        "delete": "awaited(_typed.{class_}.delete)",
    },
}


def read(name: str) -> dict[str, Members]:
    tree = ast.parse((STUBS / name).read_text())
    nodes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    assert len({node.name for node in nodes}) == len(nodes), name
    return {node.name: members(node) for node in nodes}


class Comparison:
    """Walks the resources and their classes in the stubs side by side."""

    def __init__(self, room: str, made: dict[str, str]) -> None:
        self.made = made
        self.products = {path.stem: read(f"{room}/{path.name}") for path in (STUBS / room).glob("*.pyi")}
        self.faults: list[str] = []
        self.operations = 0
        self.seen: set[tuple[str, str]] = set()

    def walk(self, resource: Any, product: str, name: str) -> None:
        if (resource._chain, name) in self.seen:
            return
        self.seen.add((resource._chain, name))
        stub = self.products[product][name]
        there = set()
        for attribute, member in list(vars(type(resource)).items()):
            is_download = attribute.startswith("download") and callable(member)
            if isinstance(member, (Link, Operation)) or is_download:
                there.add(attribute)
            if isinstance(member, Link) and attribute in stub:
                self.walk(getattr(resource, attribute), product, returned(stub[attribute][0]))
            if isinstance(member, Operation) and attribute in stub:
                self.compare(resource, member, name, stub[attribute][0])
        for count in resource._calls:
            there |= {"__call__", "get"}
            called = next((f for f in stub.get("__call__", []) if len(f.args.args) == count + 1), None)
            if called is None:
                self.faults.append(f"{resource._chain}: no call with {count} values")
            else:
                self.walk(resource(*"x" * count), product, returned(called))
        if there != set(stub):
            self.faults.append(f"{resource._chain}: {sorted(there ^ set(stub))}")

    def compare(self, resource: Any, operation: Operation, class_: str, stub: Any) -> None:
        self.operations += 1
        name, action = operation.__name__, operation.action
        if isinstance(stub, ast.Assign):
            made = self.made.get(name) or self.made.get(name.replace(action, "{}", 1), "?")
            answer = ast.unparse(stub.value).rpartition(", ")[2].rstrip(")")
            expected = made.replace("{}", action).format(class_=class_, answer=answer)
            if ast.unparse(stub.value) != expected:
                self.faults.append(f"{class_}.{name}: {ast.unparse(stub.value)}, not {expected}")
            return
        shown = inspect.signature(getattr(resource, name)).parameters.values()
        needed = [p.name for p in shown if p.default is p.empty]
        optional = [p.name for p in shown if p.default is not p.empty]
        written = [a.arg for a in stub.args.args[1:]]
        first = len(written) - len(stub.args.defaults)
        mine = written[:first], written[first:]
        assert stub.args.kwonlyargs == []
        if mine != (needed, optional):
            self.faults.append(f"{resource._chain} {name}: {mine}, not {needed}, {optional}")


def returned(function: ast.FunctionDef) -> str:
    assert isinstance(function.returns, ast.Name)
    return function.returns.id


def compared(client: Any, stub: str, room: str, made: dict[str, str]) -> Comparison:
    comparison = Comparison(room, made)
    tree = ast.parse((STUBS / stub).read_text())
    # `from twire.rest._typed.api import V2010 as ApiV2010`
    homes = {
        alias.asname or alias.name: (node.module.rpartition(".")[2], alias.name)
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module is not None
        for alias in node.names
    }
    own = read(stub)["Client"]
    for name, _, _ in _twire.domains():
        comparison.walk(getattr(client, name), *homes[returned(own[name][0])])
    return comparison


def test_every_chain_and_parameter() -> None:
    found = compared(Client(ACCOUNT, TOKEN), "__init__.pyi", "_typed", MADE["rest"])
    assert found.faults == []
    assert found.operations > 6400


def test_every_chain_of_asyncio() -> None:
    found = compared(twire.aio.Client(ACCOUNT, TOKEN), "../aio.pyi", "_awaited", MADE["aio"])
    assert found.faults == []
    assert found.operations > 3200


def test_every_field_of_an_answer() -> None:
    """Each operation's answer has a class with its fields."""
    missing, classes = [], {}
    for path in (STUBS / "_typed").glob("[!_]*.pyi"):
        nodes = [node for node in ast.parse(path.read_text()).body if isinstance(node, ast.ClassDef)]
        classes[path.stem] = {fields(node) for node in nodes}
    for key in _twire.keys():  # noqa: SIM118
        product = key.partition(".")[0]
        expected = frozenset(_twire.fields(key))
        if expected and not key.endswith(".delete") and expected not in classes[product]:
            missing.append(key)
    assert missing == []


def fields(node: ast.ClassDef) -> frozenset[str]:
    targets = [part.target for part in node.body if isinstance(part, ast.AnnAssign)]
    return frozenset(target.id for target in targets if isinstance(target, ast.Name))
