"""Tests the server of examples/go/webhook under `twire sandbox exec`, with a message and a forgery."""

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlencode

PHONE, NUMBER = "+15558676543", os.environ["TWILIO_PHONE_NUMBER"]
SANDBOX = os.environ["TWIRE_BASE_URL"]
# Without the proxy that `twire sandbox exec` sets.
direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def get(path: str, **params: str) -> Any:
    with direct.open(f"{SANDBOX}/_twire/{path}?{urlencode(params)}", timeout=90) as response:
        return json.load(response)


def post(url: str, body: bytes, kind: str) -> int:
    try:
        request = urllib.request.Request(url, body, {"Content-Type": kind})
        with direct.open(request, timeout=90) as response:
            return int(response.status)
    except urllib.error.HTTPError as error:
        return error.code


with subprocess.Popen([sys.argv[1], "-listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True) as server:
    assert server.stdout is not None
    try:
        url = server.stdout.readline().strip()
        message = {"from": PHONE, "to": NUMBER, "body": "Grüße", "url": f"{url}/sms"}
        status = post(f"{SANDBOX}/_twire/inbound", json.dumps(message).encode(), "application/json")
        assert status < 300, status
        replies = get("messages", to=PHONE, wait="60s")["messages"]
        assert [reply["body"] for reply in replies] == ["You wrote 5 characters."], replies

        form = b"From=%2B15558676543&Body=Free+pizza"
        for path in ("sms", "voice"):
            status = post(f"{url}/{path}", form, "application/x-www-form-urlencoded")
            assert status == 400, status  # no signature
    finally:
        server.send_signal(signal.SIGTERM)
assert server.returncode == 0, server.returncode
