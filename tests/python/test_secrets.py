"""Planted secrets are searched in everything that comes out."""

from __future__ import annotations

import base64
import logging
import pickle
import re
import subprocess
import sys
import traceback
from pathlib import Path
from typing import Any

import pytest

import twire
from conftest import ACCOUNT, TO, TOKEN, Sandbox, run
from fault_server import RESET_BEFORE, FaultServer, answer, refusal
from twire.request_validator import RequestValidator
from twire.rest import Client
from twire.twiml.voice_response import VoiceResponse
from twire.webhook import Validator

BODY = "planted-body-sentence"
PLANTED = (TOKEN, BODY, TO, TO[1:], ACCOUNT)


def search(text: str) -> None:
    for secret in PLANTED:
        assert secret not in text, f"{secret} in {text}"


def shown(error: BaseException) -> str:
    """All that a log or a crash report shows of an error."""
    lines = traceback.format_exception_only(type(error), error)
    return "".join([*lines, repr(error), str(error), str(vars(error)), repr(pickle.dumps(error, 0))])


def attempt(client: Client, **params: Any) -> BaseException:
    with pytest.raises(twire.TwireError) as caught:
        client.messages.create(**{"to": TO, "from_": "+15005550006", "body": BODY, **params})
    return caught.value


def test_errors(client: Client, server: FaultServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    message = f"To {TO} from {ACCOUNT} is bad"
    for fault in (
        refusal(400, 21211, message),
        refusal(401, 20003, message),
        refusal(429, 20429, message, Retry_After="0"),
        answer(500, f"<html>{TO}</html>"),
        answer(201, f'{{"to": "{TO}", "body": "{BODY}'),
        answer(307, None, Location=f"https://x/{ACCOUNT}"),
        RESET_BEFORE,
    ):
        server.play(fault)
        search(shown(attempt(client)))
    for wrong in (
        {"to": TO[1:] + "x"},
        {"body": BODY * 200},
        {"send_at": BODY},
        {"max_price": TO},
        {"wrong": BODY},
    ):
        search(shown(attempt(client, **wrong)))
    search(caplog.text)


def test_reprs(client: Client, server: FaultServer) -> None:
    server.play(
        answer(201, {"sid": "SM1", "to": TO, "body": BODY, "status": "queued", "account_sid": ACCOUNT})
    )
    message = client.messages.create(to=TO, from_="+15005550006", body=BODY)
    call = client.lookups.v2.phone_numbers(TO)
    voice = VoiceResponse()
    voice.say(BODY).append(TO)
    things = [
        client,
        message,
        message.http,
        call,
        client.messages(BODY),
        client.messages.create,
        voice,
        client._core,
    ]
    things += [voice.verbs, RequestValidator(TOKEN), Validator(TOKEN), Validator(TOKEN)._core]
    server.play(answer(200, {"messages": [{"sid": "SM1", "to": TO, "body": BODY}]}))
    things += [client.messages.list(), client.messages.page(), client.messages.stream()]
    server.play(answer(200, {"sid": "SM1", "body": BODY}))
    things += [client.request("GET", f"/x/{TO}")]
    for thing in things:
        search(repr(thing))
        search(f"{thing!s}" if thing is not voice else "")


def test_a_crash_prints_none_of_it(server: FaultServer) -> None:
    program = """
import logging, os, sys
logging.basicConfig(level=logging.DEBUG)
from twire.rest import Client
client = Client(os.environ["A"], os.environ["T"], base_url=sys.argv[1])
params = {"to": os.environ["N"], "from_": "+15005550006", "body": os.environ["B"]}
client.messages.create(**params)
"""
    server.play(refusal(400, 21211, f"bad {TO}"))
    done = run(program, server.url, A=ACCOUNT, T=TOKEN, N=TO, B=BODY)
    assert done.returncode == 1
    assert "twire.errors.ApiError: messages.create: 400 bad +1***543 (21211)" in done.stderr
    search(done.stderr + done.stdout)


def test_success_prints_nothing(server: FaultServer) -> None:
    program = """
import sys
from twire.rest import Client
client = Client("AC0123456789abcdef0123456789abcdef", "t", base_url=sys.argv[1])
client.messages.create(to="+15558676543", from_="+15005550006", body="x")
"""
    done = run(program, server.url)
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_credentials_do_not_follow_a_redirect(client: Client) -> None:
    with FaultServer() as other, FaultServer() as first:
        first.play(answer(307, None, Location=other.url + "/steal"))
        with pytest.raises(twire.ProtocolError):
            Client(ACCOUNT, TOKEN, base_url=first.url).messages("SM1").fetch()
        assert other.seen == []


def in_memory(process: int, text: bytes) -> int:
    """How often a text is in the memory that another process can write to."""
    found = 0
    with open(f"/proc/{process}/mem", "rb") as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            region = re.match("([0-9a-f]+)-([0-9a-f]+) .w", line)
            if region:
                start, end = (int(number, 16) for number in region.groups())
                memory.seek(start)
                try:
                    found += memory.read(end - start).count(text)
                except OSError:
                    continue
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="no /proc/PID/mem")
def test_memory(sandbox: Sandbox) -> None:
    """What Python itself does not hold: the header with the credentials."""
    program = """
import gc, sys
from twire.rest import Client

account, token, url, sender = sys.argv[1:]
client = Client(account, token, base_url=url)
client.messages.create(to="+15558676543", from_=sender, body="hello")
print("sent", flush=True)
sys.stdin.readline()
client.close()
del client
gc.collect()
print("freed", flush=True)
sys.stdin.readline()
"""
    pair = f"{sandbox.account_sid}:{sandbox.auth_token}".encode()
    header = base64.b64encode(pair)[-40:]
    arguments = (sandbox.account_sid, sandbox.auth_token, sandbox.url, sandbox.phone_number)
    with subprocess.Popen(
        [sys.executable, "-c", program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        assert process.stdout.readline() == "sent\n"
        assert in_memory(process.pid, header) > 0
        print(file=process.stdin, flush=True)
        assert process.stdout.readline() == "freed\n"
        assert in_memory(process.pid, header) == 0
