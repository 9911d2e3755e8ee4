"""twilio-python's modules, and the enumerations and request objects that are nested in their classes."""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
import twilio.rest

import twire.aio
from conftest import ACCOUNT, TOKEN
from twire.rest import Client
from twire.rest._nested import Model
from twire.rest._resource import Resource
from twire.transport import Recording, ScriptedTransport

THERE = Path(twilio.rest.__file__).parent

# Modules of twilio-python that are not here, and why.
LEFT_OUT = {
    "insights.v3.result": "it stands alone there; here it is below query_job, as its chain is",
}


@dataclass
class Nested:
    """A class in a class of twilio-python."""

    module: str
    owner: str
    name: str
    node: ast.ClassDef

    @property
    def is_model(self) -> bool:
        return any(isinstance(part, ast.FunctionDef) for part in self.node.body)

    @property
    def members(self) -> dict[str, str]:
        """Of an enumeration."""
        found = [part for part in self.node.body if isinstance(part, ast.Assign)]
        return {ast.unparse(part.targets[0]): ast.literal_eval(part.value) for part in found}

    @property
    def payload(self) -> list[str]:
        """What a request object reads of what it is given: arguments of `payload.get`."""
        found = (node for node in ast.walk(self.node) if isinstance(node, ast.Call))
        names = [ast.literal_eval(c.args[0]) for c in found if ast.unparse(c.func) == "payload.get"]
        return list(dict.fromkeys(names))

    def ours(self) -> Any:
        return getattr(getattr(importlib.import_module(f"twire.rest.{self.module}"), self.owner), self.name)

    def __str__(self) -> str:
        return f"{self.module}.{self.owner}.{self.name}"


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(THERE.glob("*/**/*.py")):
        parts = path.relative_to(THERE).with_suffix("").parts
        if not parts[-1].endswith("Base"):
            yield ".".join(p for p in parts if p != "__init__"), ast.parse(path.read_text())


@pytest.fixture(scope="module")
def classes() -> list[tuple[str, ast.ClassDef]]:
    return [(name, node) for name, tree in modules() for node in tree.body if isinstance(node, ast.ClassDef)]


@pytest.fixture(scope="module")
def nested(classes: list[tuple[str, ast.ClassDef]]) -> list[Nested]:
    return [
        Nested(module, owner.name, node.name, node)
        for module, owner in classes
        for node in owner.body
        if isinstance(node, ast.ClassDef)
    ]


def test_every_class_can_be_imported(classes: list[tuple[str, ast.ClassDef]]) -> None:
    faults, compared = [], 0
    for module, node in classes:
        if module in LEFT_OUT:
            continue
        compared += 1
        try:
            ours = getattr(importlib.import_module(f"twire.rest.{module}"), node.name)
        except (ImportError, AttributeError) as error:
            faults.append(f"{module} {node.name}: {error}")
            continue
        resource = not node.name.endswith(("Instance", "Page"))
        if isinstance(ours, type) and issubclass(ours, Resource) is not resource:
            faults.append(f"{module} {node.name}: {ours}")
    assert faults == []
    assert compared > 2000


def test_every_method_is_in_its_class(classes: list[tuple[str, ast.ClassDef]]) -> None:
    """For mocks: what twilio-python's class has can be replaced in ours."""
    forms = {"create", "fetch", "list", "stream", "page", "update", "delete", "patch"}
    faults = []
    for module, node in classes:
        if module in LEFT_OUT or node.name.endswith("Page"):
            continue
        ours = getattr(importlib.import_module(f"twire.rest.{module}"), node.name)
        methods = {part.name for part in node.body if isinstance(part, ast.FunctionDef)} & forms
        faults += [f"{module} {node.name}: {name}" for name in sorted(methods - set(dir(ours)))]
    assert faults == []


def test_every_enumeration(nested: list[Nested]) -> None:
    faults, compared = [], 0
    for each in nested:
        if each.is_model:
            continue
        compared += 1
        try:
            ours = each.ours()
        except AttributeError as error:
            faults.append(f"{each}: {error}")
            continue
        missing = {n: v for n, v in each.members.items() if getattr(ours, n, None) != v}
        if missing:
            faults.append(f"{each}: {missing}")
    assert faults == []
    assert compared > 380


def test_every_request_object(nested: list[Nested]) -> None:
    faults, compared = [], 0
    for each in nested:
        if not each.is_model:
            continue
        compared += 1
        try:
            made = each.ours()({name: name for name in each.payload})
        except AttributeError as error:
            faults.append(f"{each}: {error}")
            continue
        if made.to_dict() != {name: name for name in each.payload}:
            faults.append(f"{each}: {made}")
    assert faults == []
    assert compared > 450


def message(answer: dict[str, Any]) -> Any:
    return (
        Client(ACCOUNT, TOKEN, http_client=ScriptedTransport().respond(200, answer)).messages("SM1").fetch()
    )


class TestInPrograms:
    def test_annotations_and_isinstance(self) -> None:
        from twire.rest.api.v2010 import V2010
        from twire.rest.api.v2010.account.call import CallInstance
        from twire.rest.api.v2010.account.message import (
            MessageContext,
            MessageInstance,
            MessageList,
            MessagePage,
        )

        client = Client(ACCOUNT, TOKEN, http_client=ScriptedTransport().respond(200, {"messages": []}))
        assert isinstance(client.messages, MessageList)
        assert isinstance(client.messages("SM1"), MessageContext)
        assert isinstance(client.api.v2010, V2010)
        page = client.messages.page()
        assert isinstance(page, MessagePage)
        assert not isinstance(page, MessageInstance)
        got = message({"sid": "SM1", "status": "delivered"})
        assert isinstance(got, MessageInstance)
        assert not isinstance(got, CallInstance)
        assert got.status == MessageInstance.Status.DELIVERED

    def test_of_asyncio_as_well(self) -> None:
        import asyncio

        from twire.rest.api.v2010.account.message import MessageInstance

        async def main() -> Any:
            client = twire.aio.Client(
                ACCOUNT, TOKEN, http_client=ScriptedTransport().respond(201, {"sid": "SM1"})
            )
            return await client.messages.create(to="+15558676543", from_="+15005550006", body="x")

        assert isinstance(asyncio.run(main()), MessageInstance)

    def test_mocks(self) -> None:
        from twire.rest.api.v2010.account.message import MessageInstance

        client = Client(ACCOUNT, TOKEN)
        with mock.patch("twire.rest.api.v2010.account.message.MessageList.create") as create:
            create.return_value.sid = "SM1"
            assert client.messages.create(to="+15558676543", body="x").sid == "SM1"
        create.assert_called_once_with(to="+15558676543", body="x")
        with mock.patch("twire.rest.api.v2010.account.message.MessageContext.fetch", return_value="planted"):
            assert client.messages("SM1").fetch() == "planted"
        with mock.patch("twire.rest.api.v2010.account.message.MessageList.list", autospec=True) as listed:
            client.messages.list(limit=3)
        listed.assert_called_once_with(limit=3)
        client_double = mock.MagicMock(spec=Client)
        client_double.messages.create.return_value.sid = "SM1"
        client_double.verify.v2.services("VA1").fetch()
        assert client_double.messages.create(to="+15558676543").sid == "SM1"
        with pytest.raises(AttributeError):
            client_double.mesages  # noqa: B018
        double = mock.MagicMock(spec=MessageInstance)
        double.update(status="canceled")
        assert isinstance(double, MessageInstance)
        assert {"sid", "status", "num_segments", "update", "delete", "media"} <= set(dir(double))
        with pytest.raises(AttributeError):
            double.boddy  # noqa: B018
        assert mock.create_autospec(MessageInstance, instance=True).fetch() is not None

    def test_what_is_nested_is_sent(self) -> None:
        from twire.rest.content.v1.content import ApprovalCreateList, ContentList

        class Wrapped:
            def to_dict(self) -> dict[str, Any]:
                return {"twilio/media": {"body": "c", "media": ["https://a.example"]}}

        script, recording = ScriptedTransport(), Recording()
        for _ in range(5):
            script.respond(201, {"sid": "HX1"})
        client = Client(ACCOUNT, TOKEN, http_client=script, recording=recording)
        action = ContentList.QuickReplyAction({"title": "Yes", "id": "yes"})
        types = ContentList.Types({"twilio_text": ContentList.TwilioText({"body": "Hi"})})
        types.twilio_quick_reply = ContentList.TwilioQuickReply({"body": "Hi", "actions": [action]})
        members = {"friendly_name": "hi", "language": "en", "variables": None}
        client.content.v1.contents.create(ContentList.ContentCreateRequest({**members, "types": types}))
        client.content.v1.contents.create(content_create_request={**members, "types": types})
        client.content.v1.contents.create(
            ContentList.ContentCreateRequest(payload={**members, "types": Wrapped()})
        )
        client.content.v1.contents("HX1").approval_create.create(
            ApprovalCreateList.ContentApprovalRequest({"name": "hi", "category": "UTILITY"})
        )
        sent = [json.loads(exchange.request.body) for exchange in recording.exchanges]
        both = {
            "twilio/text": {"body": "Hi"},
            "twilio/quick-reply": {"body": "Hi", "actions": [{"title": "Yes", "id": "yes"}]},
        }
        assert sent[0] == {"friendly_name": "hi", "language": "en", "types": both}
        assert {**sent[1], "variables": None} == {**sent[0], "variables": None}
        assert sent[2]["types"] == Wrapped().to_dict()
        assert sent[3] == {"name": "hi", "category": "UTILITY"}

    def test_request_objects(self) -> None:
        from twire.rest.content.v1.content import ContentList

        made = ContentList.TwilioText({"body": "planted"})
        assert (made.body, made.to_dict()) == ("planted", {"body": "planted"})
        assert made == ContentList.TwilioText({"body": "planted"}) != ContentList.TwilioText()
        assert ContentList.Types().twilio_text is None
        assert "twilio_media" in dir(ContentList.Types())
        assert "planted" not in repr(made)
        assert isinstance(made, Model)
        with pytest.raises(AttributeError, match="TwilioText has no 'boddy'"):
            made.boddy  # noqa: B018
        with pytest.raises(AttributeError, match="boddy"):
            made.boddy = "x"

    def test_what_is_not_there(self) -> None:
        from twire.rest.api.v2010.account import message

        with pytest.raises(ImportError, match="MesageInstance"):
            from twire.rest.api.v2010.account.message import MesageInstance  # noqa: F401
        with pytest.raises(ModuleNotFoundError):
            importlib.import_module("twire.rest.api.v2010.account.mesage")
        with pytest.raises(AttributeError, match="Messages has no 'Colour'"):
            message.MessageList.Colour  # noqa: B018
        with pytest.raises(AttributeError, match="MessageInstance has no 'Colour'"):
            message.MessageInstance.Colour  # noqa: B018
        with pytest.raises(TypeError, match="ScriptedTransport"):
            message.MessageInstance(None, {"sid": "SM1"}, ACCOUNT)
        assert {"MessageInstance", "MessageList", "MessageContext", "MessagePage"} <= set(dir(message))

    def test_what_is_not_asked_for_is_not_made(self) -> None:
        program = (
            "import sys\nfrom twire.rest import Client\n"
            "Client('AC1', 't').messages\n"
            "assert not [n for n in sys.modules if n.startswith('twire.rest.api')]\n"
            "assert 'twire.rest._nested' not in sys.modules\n"
            "import twire.rest.verify.v2.service\n"
            "assert 'twire.rest.verify.v2.service.verification' in sys.modules\n"
            "assert not [n for n in sys.modules if n.startswith('twire.rest.api')]\n"
        )
        subprocess.run([sys.executable, "-c", program], check=True)
