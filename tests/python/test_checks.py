"""What is refused before it is sent, and what is not: the shared vectors, through a fake."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

import twire
from conftest import ACCOUNT, ROOT, TOKEN
from twire.rest import Client
from twire.transport import ScriptedTransport

VECTORS = json.loads((ROOT / "tests/vectors/checks.json").read_text())
RECORD = {"sid": "SM1", "phone_number": "+1", "valid": False}


def execute(row: dict[str, Any], client_checks: Any = None, **options: Any) -> ScriptedTransport:
    script = ScriptedTransport().respond(201, RECORD)
    client = Client(ACCOUNT, TOKEN, http_client=script, environment={}, checks=client_checks)
    params: dict[str, Any] = {}
    for name, value in row["params"]:
        name = "from_" if name == "From" else re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
        params[name] = [*params[name], value] if name == "media_url" and name in params else value
        if name == "media_url" and isinstance(params[name], str):
            params[name] = [value]
    if row["operation"] == "messages.create":
        client.messages.with_options(**options).create(**params)
    elif row["operation"] == "calls.create":
        client.calls.with_options(**options).create(**params)
    elif row["operation"].startswith("verify"):
        verifications = client.verify.v2.services(params.pop("service_sid")).verifications
        verifications.with_options(**options).create(**params)
    else:
        client.lookups.v2.phone_numbers(params["phone_number"]).with_options(**options).fetch()
    return script


@pytest.mark.parametrize("row", VECTORS["refused"], ids=lambda row: f"{row['operation']} {row['code']}")
def test_what_twilio_surely_refuses(row: dict[str, Any]) -> None:
    with pytest.raises(twire.RejectedArgumentError) as caught:
        execute(row)
    assert (caught.value.code, caught.value.parameter) == (row["code"], row["parameter"])
    assert len(execute(row, "off").requests) == 1
    assert len(execute(row, checks="off").requests) == 1
    with pytest.raises(twire.RejectedArgumentError):
        execute(row, "off", checks="on")


@pytest.mark.parametrize("row", VECTORS["sent"], ids=lambda row: ascii(row["params"]))
def test_what_twilio_may_take(row: dict[str, Any]) -> None:
    [request] = execute(row).requests
    if "sent" in row:
        assert tuple(row["sent"]) in request.form


def test_a_switch_is_on_or_off() -> None:
    with pytest.raises(twire.ArgumentError, match="neither"):
        Client(ACCOUNT, TOKEN, environment={}, checks="no")  # type: ignore[arg-type]
