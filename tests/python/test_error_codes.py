"""The dictionary of Twilio's error codes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import twire
from twire import errors

VECTORS = json.loads((Path(__file__).parents[2] / "tests/vectors/errors.json").read_text())


@pytest.mark.parametrize(("status", "code", "expected"), VECTORS["responses"])
def test_a_response_has_its_class(status: int, code: int | None, expected: str) -> None:
    assert errors.class_of_response(status, code) == expected


@pytest.mark.parametrize(("code", "expected"), VECTORS["deliveries"])
def test_a_delivery_has_its_class(code: int, expected: str) -> None:
    assert errors.class_of_delivery(code) == expected


def test_a_code_is_explained() -> None:
    code = errors.explain(30007)
    assert code is not None
    assert (code.error_class, code.place, code.product) == ("operator", "delivery", "messaging")
    assert (code.title, code.url) == (
        "Filtered as spam by Twilio or carrier",
        "https://www.twilio.com/docs/api/errors/30007",
    )
    assert errors.explain(1) is None


def test_an_error_has_a_class_and_advice() -> None:
    from twire.transport import ScriptedTransport

    body = {"code": 21610, "message": "unsubscribed", "status": 400}
    script = ScriptedTransport().respond(400, body)
    client = twire.Client("AC0123456789abcdef0123456789abcdef", "token", http_client=script)
    with pytest.raises(twire.ApiError) as caught:
        client.messages.create(to="+15558676543", from_="+15005550006", body="x")
    assert (caught.value.error_class, caught.value.is_retryable) == ("suppress", False)
    assert caught.value.advice == errors.explain(21610).advice
