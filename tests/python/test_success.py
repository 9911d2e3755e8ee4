"""A 2xx is a success only if it holds what the operation returns: the shared vectors, through a fake."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import twire
from conftest import ACCOUNT, TOKEN
from twire.rest import Client
from twire.transport import ScriptedTransport

ROWS = json.loads((Path(__file__).parents[1] / "vectors/success.json").read_text())["responses"]
SERVICE = "VA00000000000000000000000000000000"

OPERATIONS: dict[str, Any] = {
    "messages.create": lambda c, **p: c.messages.create(**p),
    "messages.list": lambda c, **p: c.messages.list(**p),
    "messages.fetch": lambda c, sid: c.messages(sid).fetch(),
    "messages.delete": lambda c, sid: c.messages(sid).delete(),
    "verify.v2.services.list": lambda c, **p: c.verify.v2.services.list(**p),
    "verify.v2.services.verification_checks.create": lambda c, service_sid, **p: c.verify.v2.services(
        service_sid
    ).verification_checks.create(**p),
    "lookups.v2.phone_numbers.fetch": lambda c, phone_number: c.lookups.v2.phone_numbers(
        phone_number
    ).fetch(),
}
NAMES = {"From": "from_", "ServiceSid": "service_sid", "PhoneNumber": "phone_number"}


@pytest.mark.parametrize("row", ROWS, ids=[row["id"] for row in ROWS])
def test_a_2xx_is_a_success_only_with_the_content_of_the_operation(row: dict[str, Any]) -> None:
    headers = {"Content-Type": row["content_type"]} if row["content_type"] else {}
    script = ScriptedTransport().respond(row["status"], row["body"].encode(), headers)
    client = Client(ACCOUNT, TOKEN, http_client=script)
    params = {NAMES.get(name, name.lower()): value for name, value in row["params"]}
    if row["is_success"]:
        OPERATIONS[row["operation"]](client, **params)
        return
    with pytest.raises(twire.DecodeError) as caught:
        OPERATIONS[row["operation"]](client, **params)
    assert caught.value.sent == "maybe"
