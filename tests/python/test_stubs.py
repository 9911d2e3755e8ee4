"""The stubs say of every chain, operation and parameter what is there when a program runs."""

from __future__ import annotations

import ast
import inspect
from typing import Any

import pytest

from conftest import ACCOUNT, ROOT, TOKEN
from twire import _twire
from twire.rest import Client
from twire.rest._operation import Operation
from twire.rest._resource import Link

STUBS = ROOT / "python/twire/rest"
Members = dict[str, list[ast.FunctionDef]]


def members(node: ast.ClassDef) -> Members:
    found: Members = {}
    for part in node.body:
        if isinstance(part, ast.FunctionDef):
            found.setdefault(part.name, []).append(part)
    return found


def read(name: str) -> dict[str, Members]:
    tree = ast.parse((STUBS / name).read_text())
    nodes = [node for node in tree.body if isinstance(node, ast.ClassDef)]
    assert len({node.name for node in nodes}) == len(nodes), name
    return {node.name: members(node) for node in nodes}


class Comparison:
    """Walks the resources and their classes in the stubs side by side."""

    def __init__(self) -> None:
        self.products = {path.stem: read(f"_typed/{path.name}") for path in (STUBS / "_typed").glob("*.pyi")}
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
            if isinstance(member, (Link, Operation)):
                there.add(attribute)
            if isinstance(member, Link) and attribute in stub:
                self.walk(getattr(resource, attribute), product, returned(stub[attribute][0]))
            if isinstance(member, Operation) and attribute in stub:
                self.compare(resource, member, stub[attribute][0])
        for count in resource._calls:
            there |= {"__call__", "get"}
            called = next((f for f in stub.get("__call__", []) if len(f.args.args) == count + 1), None)
            if called is None:
                self.faults.append(f"{resource._chain}: no call with {count} values")
            else:
                self.walk(resource(*"x" * count), product, returned(called))
        if there != set(stub):
            self.faults.append(f"{resource._chain}: {sorted(there ^ set(stub))}")

    def compare(self, resource: Any, operation: Operation, stub: ast.FunctionDef) -> None:
        self.operations += 1
        shown = inspect.signature(getattr(resource, operation.__name__)).parameters.values()
        needed = [p.name for p in shown if p.default is p.empty]
        optional = [p.name for p in shown if p.default is not p.empty]
        mine = [a.arg for a in stub.args.args[1:]], [a.arg for a in stub.args.kwonlyargs]
        if mine != (needed, optional):
            self.faults.append(f"{resource._chain} {operation.__name__}: {mine}, not {needed}, {optional}")


def returned(function: ast.FunctionDef) -> str:
    assert isinstance(function.returns, ast.Name)
    return function.returns.id


@pytest.fixture(scope="module")
def compared() -> Comparison:
    comparison, client = Comparison(), Client(ACCOUNT, TOKEN)
    tree = ast.parse((STUBS / "__init__.pyi").read_text())
    # `from twire.rest._typed.api import V2010 as ApiV2010`
    homes = {
        alias.asname or alias.name: (node.module.rpartition(".")[2], alias.name)
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.module is not None
        for alias in node.names
    }
    own = read("__init__.pyi")["Client"]
    for name, _, _ in _twire.domains():
        comparison.walk(getattr(client, name), *homes[returned(own[name][0])])
    return comparison


def test_every_chain_and_parameter(compared: Comparison) -> None:
    assert compared.faults == []
    assert compared.operations > 1600


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
