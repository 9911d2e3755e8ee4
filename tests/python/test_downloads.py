"""Downloads: files behind redirects, from scripts and from a sandbox."""

from __future__ import annotations

import asyncio
import io
import json
import threading
import urllib.request
from pathlib import Path
from typing import Any

import pytest

import twire
from twire import aio
from twire.base.exceptions import TwilioRestException
from twire.rest import Client
from twire.testing import Sandbox
from twire.transport import ScriptedTransport

SID = "0123456789abcdef0123456789abcdef"
MEDIA = "https://media.example/x?Signature=1"


def script(*answers: tuple[int, bytes | str]) -> ScriptedTransport:
    """Answers: a status with a body, or a redirect with its address."""
    made = ScriptedTransport()
    for status, what in answers:
        if isinstance(what, str):
            made.respond(status, b"", headers={"Location": what})
        else:
            made.respond(status, what, headers={"Content-Type": "image/png"})
    return made


def client(transport: ScriptedTransport) -> Client:
    return Client(f"AC{SID}", "token", http_client=transport, environment={})


def test_a_file_comes_from_another_host_without_credentials() -> None:
    transport = script((307, MEDIA), (200, b"PNG"))
    assert client(transport).messages(f"MM{SID}").media(f"ME{SID}").download() == b"PNG"
    first, second = transport.requests
    assert first.url == (f"https://api.twilio.com/2010-04-01/Accounts/AC{SID}/Messages/MM{SID}/Media/ME{SID}")
    assert "Authorization" in first.headers or "authorization" in first.headers
    assert second.url == MEDIA
    assert "authorization" not in {name.lower() for name in second.headers}


def test_a_recording_has_formats() -> None:
    transport = script((200, b"RIFF"), (200, b"ID3"))
    recording = client(transport).recordings(f"RE{SID}")
    assert recording.download() == b"RIFF"
    assert recording.download(format="mp3", channels=2) == b"ID3"
    base = f"https://api.twilio.com/2010-04-01/Accounts/AC{SID}/Recordings/RE{SID}"
    assert [r.url for r in transport.requests] == [f"{base}.wav", f"{base}.mp3?RequestedChannels=2"]
    with pytest.raises(twire.ArgumentError, match="wav or mp3"):
        recording.download(format="exe")


def test_a_file_a_stream_progress_and_the_limit(tmp_path: Path) -> None:
    transport = script(*[(200, b"PNG")] * 6)
    media = client(transport).messages(f"MM{SID}").media(f"ME{SID}")
    told: list[tuple[int, int | None]] = []
    path = tmp_path / "cat.png"
    assert media.download(path, progress=lambda done, total: told.append((done, total))) == 3
    assert path.read_bytes() == b"PNG"
    assert told[-1] == (3, 3)
    stream = io.BytesIO()
    assert media.download(stream) == 3
    assert stream.getvalue() == b"PNG"
    with pytest.raises(twire.ProtocolError, match="larger"):
        media.download(max_bytes=2)

    def fail(done: int, total: int | None) -> None:
        raise KeyError("own")

    other = tmp_path / "other.png"
    with pytest.raises(KeyError, match="own"):
        media.download(other, progress=fail)
    with pytest.raises(twire.TwireError, match="cannot write"):
        media.download(tmp_path / "missing" / "cat.png")
    with pytest.raises(TypeError):
        media.download(7)
    assert [entry.name for entry in tmp_path.iterdir()] == ["cat.png"]


def test_a_redirect_is_an_answer_of_a_free_read_and_is_followed_on_demand() -> None:
    transport = script((302, MEDIA), (302, MEDIA), (200, b"PNG"), (302, "http://media.example/x"))
    url = "https://video.twilio.com/v1/Recordings/RT1/Media"
    made = client(transport)
    answer = made.request("GET", url)
    assert answer.status_code == 302
    assert answer.headers["location"] == MEDIA
    assert made.download(url) == b"PNG"
    with pytest.raises(twire.ProtocolError, match="plain http"):
        made.download(url)
    with pytest.raises(twire.TwireError, match=r"twilio\.com"):
        made.download("https://evil.example/x")


def test_errors_in_xml_have_code_and_message() -> None:
    body = (
        b"<?xml version='1.0'?><TwilioResponse><RestException><Code>20404</Code>"
        b"<Message>The requested resource was not found</Message><Status>404</Status>"
        b"</RestException></TwilioResponse>"
    )
    transport = ScriptedTransport()
    for _ in range(2):
        transport.respond(404, body, headers={"Content-Type": "application/xml"})
    made = client(transport)
    for ask in (made.recordings(f"RE{SID}").download, lambda: made.request("GET", "/2010-04-01/x")):
        with pytest.raises(TwilioRestException) as caught:
            ask()
        assert (caught.value.status, caught.value.code) == (404, 20404)
        assert "was not found" in str(caught.value.msg)


def test_asyncio(tmp_path: Path) -> None:
    transport = script((307, MEDIA), *[(200, b"PNG")] * 4)
    path = tmp_path / "cat.png"
    told: list[int] = []

    async def main() -> None:
        async with aio.Client(f"AC{SID}", "token", http_client=transport, environment={}) as made:
            media = made.messages(f"MM{SID}").media(f"ME{SID}")
            assert await media.download() == b"PNG"
            thread = threading.get_ident()

            def tell(done: int, total: int | None) -> None:
                assert threading.get_ident() == thread
                told.append(done)

            assert await media.download(path, progress=tell) == 3
            assert await made.download("/2010-04-01/x") == b"PNG"
        blocking = client(transport)
        assert await blocking.messages(f"MM{SID}").media(f"ME{SID}").download_async() == b"PNG"

    asyncio.run(main())
    assert path.read_bytes() == b"PNG"
    assert told[-1] == 3


def control(sandbox: Sandbox, path: str, data: bytes, kind: str) -> Any:
    request = urllib.request.Request(sandbox.url + path, data=data, headers={"Content-Type": kind})
    with urllib.request.urlopen(request) as response:
        return json.load(response)


def test_a_picture_that_came_in_is_fetched(sandbox: Sandbox, tmp_path: Path) -> None:
    picture = bytes(range(256)) * 4000
    up = control(sandbox, "/_twire/media?name=cat.png", picture, "image/png")
    inbound = {"from": "+14155552671", "to": sandbox.phone_number, "media": [up["url"]]}
    got = control(sandbox, "/_twire/inbound", json.dumps(inbound).encode(), "application/json")
    with sandbox.client() as made:
        [media] = made.messages(got["message"]["sid"]).media.list()
        answer = made.request("GET", media.uri.removesuffix(".json"))
        assert answer.status_code == 307
        path = tmp_path / "cat.png"
        assert media.download(path) == len(picture)
        assert path.read_bytes() == picture
        assert media.download() == picture
