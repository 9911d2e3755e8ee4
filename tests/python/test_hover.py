"""What an editor shows of operations, parameters and TwiML, asked of a language server."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import twire

PROGRAM = """\
import twire.aio
from twire.rest import Client
from twire.twiml.voice_response import VoiceResponse

client = Client()
client.messages.create(to="+15558675310", validity_period=60)
client.messages.list(date_sent_after="2026-11-27")
client.calls("CA1").update(status="completed")
client.messages("SM1").fetch()
client.trunking.v1.trunks.create(friendly_name="x")
response = VoiceResponse()
response.gather(speech_timeout=3)
client.messages.create_async(to="+15558675310")
twire.aio.Client().messages.create(to="+15558675310")
"""


class Server:
    """A language server with one open file."""

    def __init__(self, path: Path) -> None:
        command = [str(Path(sys.executable).with_name("basedpyright-langserver")), "--stdio"]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.uri = path.as_uri()
        self.count = 0
        folder = {"uri": path.parent.as_uri(), "name": "test"}
        hover = {"contentFormat": ["plaintext"]}
        self.ask(
            "initialize",
            processId=None,
            rootUri=folder["uri"],
            capabilities={"textDocument": {"hover": hover}, "workspace": {"workspaceFolders": True}},
            workspaceFolders=[folder],
        )
        self.send("initialized", {})
        document = {"uri": self.uri, "languageId": "python", "version": 1, "text": path.read_text()}
        self.send("textDocument/didOpen", {"textDocument": document})

    def send(self, method: str, params: Any, **more: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", "method": method, "params": params, **more}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def ask(self, method: str, **params: Any) -> Any:
        self.count += 1
        self.send(method, params, id=self.count)
        while True:
            message = self.read()
            if message.get("id") == self.count and "method" not in message:
                return message["result"]
            if "id" in message:
                # What the server asks of the editor has no answer.
                self.answer(message["id"])

    def answer(self, request: Any) -> None:
        body = json.dumps({"jsonrpc": "2.0", "id": request, "result": None}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def read(self) -> dict[str, Any]:
        stream = self.process.stdout
        assert stream is not None
        length = 0
        while line := stream.readline().strip():
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(stream.read(length))
        return message

    def hover(self, word: str, line: str) -> str:
        """What is shown of a word in the line that begins with `line`."""
        lines = PROGRAM.splitlines()
        number = next(n for n, text in enumerate(lines) if text.startswith(line))
        position = {"line": number, "character": lines[number].index(word) + 1}
        shown = self.ask("textDocument/hover", textDocument={"uri": self.uri}, position=position)
        return "" if shown is None else str(shown["contents"]["value"])


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    path = tmp_path_factory.mktemp("hover") / "program.py"
    path.write_text(PROGRAM)
    settings = {"extraPaths": [str(Path(twire.__file__).parents[1])]}
    path.with_name("pyrightconfig.json").write_text(json.dumps(settings))
    made = Server(path)
    yield made
    made.process.kill()
    made.process.communicate()


@pytest.mark.parametrize(
    ("word", "line", "says"),
    [
        ("create", "client.messages.create", "Sends an SMS, an MMS, or a message of WhatsApp"),
        ("validity_period", "client.messages.create", "1 to 36000; 36000 by default"),
        ("date_sent_after", "client.messages.list", "sent on or after this day or time, UTC"),
        ("status", "client.calls", "`completed` ends the call"),
        ("fetch", "client.messages(", "Reads a message: status, error code"),
        ("create", "client.trunking", "Creates a trunk."),
        ("gather", "response.gather", "Collects keys or speech of the caller"),
        ("speech_timeout", "response.gather", "Seconds of silence after which speech has ended"),
        ("VoiceResponse", "response = ", "TwiML that answers a webhook about a call"),
        ("create", "twire.aio", "Sends an SMS, an MMS, or a message of WhatsApp"),
        ("create", "twire.aio", "to: Recipient: a number in E.164"),
        ("create_async", "client.messages.create_async", "to: Recipient: a number in E.164"),
    ],
)
def test_hover(server: Server, word: str, line: str, says: str) -> None:
    assert says in server.hover(word, line)
