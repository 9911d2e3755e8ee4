"""Runs the server of examples/go/webhook under `twire sandbox exec`, and plays phone and forger."""

import json
import os
import signal
import subprocess
import sys
import urllib.error
import urllib.request
from typing import Any
from urllib.parse import urlencode

PHONE, OURS = "+15558676543", os.environ["TWILIO_PHONE_NUMBER"]
SANDBOX = os.environ["TWIRE_BASE_URL"]
# What the sandbox sets for other programs leads only to itself and to Twilio.
direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def ask(path: str, **params: str) -> Any:
    with direct.open(f"{SANDBOX}/_twire/{path}?{urlencode(params)}", timeout=30) as answer:
        return json.load(answer)


def post(url: str, body: bytes, kind: str) -> int:
    try:
        request = urllib.request.Request(url, body, {"Content-Type": kind})
        with direct.open(request, timeout=30) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as refused:
        return refused.code


with subprocess.Popen([sys.argv[1], "-listen", "127.0.0.1:0"], stdout=subprocess.PIPE, text=True) as server:
    assert server.stdout is not None
    try:
        at = server.stdout.readline().strip()
        sent = {"from": PHONE, "to": OURS, "body": "Grüße", "url": f"{at}/sms"}
        status = post(f"{SANDBOX}/_twire/inbound", json.dumps(sent).encode(), "application/json")
        assert status < 300, status
        came = ask("messages", to=PHONE, wait="20s")["messages"]
        assert [message["body"] for message in came] == ["You wrote 5 characters."], came

        form = b"From=%2B15558676543&Body=Free+pizza"
        for path in ("sms", "voice"):
            refused = post(f"{at}/{path}", form, "application/x-www-form-urlencoded")
            assert refused == 400, refused  # there is no signature
    finally:
        server.send_signal(signal.SIGTERM)
assert server.returncode == 0, server.returncode
