"""Webhook signatures: the shared vectors, twilio-python's names, and frameworks' multi-dicts."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
import urllib.parse
from collections.abc import Iterator
from typing import Any

import pytest

import twire
from conftest import ROOT
from twire import _twire
from twire.request_validator import HMAC_SHA1, HMAC_SHA256, RequestValidator, get_signature_algorithm
from twire.webhook import (
    Call,
    CallEvent,
    Dial,
    Event,
    Gather,
    Json,
    Message,
    ReplayFilter,
    Validator,
    WebhookRejectedError,
    events,
    sign,
    sign_body,
)

VECTORS = json.loads((ROOT / "tests/vectors/signature.json").read_text())
URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
PARAMS = {
    "CallSid": "CA1234567890ABCDE",
    "Caller": "+14158675309",
    "Digits": "1234",
    "From": "+14158675309",
    "To": "+18005551212",
}
SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8="


class GetList(dict[str, list[str]]):
    """As Flask, Starlette and Django have it."""

    def getlist(self, name: str) -> list[str]:
        return super().__getitem__(name)

    def __getitem__(self, name: str) -> Any:
        return super().__getitem__(name)[-1]


class GetAll:
    """As aiohttp and WebOb have it: a name comes once for each of its values."""

    def __init__(self, pairs: list[tuple[str, str]]) -> None:
        self.pairs = pairs

    def getall(self, name: str) -> list[str]:
        return [value for known, value in self.pairs if known == name]

    def __iter__(self) -> Iterator[str]:
        return (name for name, _ in self.pairs)


def shapes(pairs: list[list[str]]) -> list[Any]:
    lists: dict[str, list[str]] = {}
    for name, value in pairs:
        lists.setdefault(name, []).append(value)
    found: list[Any] = [lists, GetList(lists), GetAll([(n, v) for n, v in pairs])]
    if all(len(values) == 1 for values in lists.values()):
        found.append({name: values[0] for name, values in lists.items()})
    return found


@pytest.mark.parametrize("case", VECTORS["cases"], ids=lambda case: case["id"])
def test_vectors(case: dict[str, Any]) -> None:
    if not case["token"]:
        with pytest.raises(twire.ConfigError):
            RequestValidator(case["token"])
        return
    validator = RequestValidator(case["token"])
    algorithm = get_signature_algorithm(case.get("settings"))
    if "body" in case:
        for body in (case["body"], case["body"].encode()):
            assert validator.validate(case["url"], body, case["signature"], algorithm) is case["valid"]
        return
    for params in shapes(case["params"]):
        assert validator.validate(case["url"], params, case["signature"], algorithm) is case["valid"]


@pytest.mark.parametrize("case", VECTORS["sign"], ids=lambda case: case["id"])
def test_signing(case: dict[str, Any]) -> None:
    for params in shapes(case["params"]):
        assert sign(case["token"], case["url"], params, case["algorithm"]) == case["signature"]
    if case["token"]:
        made = RequestValidator(case["token"]).compute_signature(case["url"], params, case["algorithm"])
        assert made == case["signature"]


@pytest.mark.parametrize("case", VECTORS["settings_header"], ids=lambda case: str(case["header"]))
def test_settings_header(case: dict[str, Any]) -> None:
    assert get_signature_algorithm(case["header"]).upper() == case["algorithm"]


@pytest.mark.parametrize("case", VECTORS["requests"], ids=lambda case: case["id"])
def test_requests(case: dict[str, Any]) -> None:
    keys = [
        ("account", key["account"], key["token"])
        if "account" in key
        else ("shared_key", key["shared_key"], key["token"])
        if "shared_key" in key
        else ("token", "", key["token"])
        for key in case["keys"]
    ]
    if not keys:
        with pytest.raises(twire.ConfigError, match="needs a key"):
            _twire.Validator(None, keys)
        return
    validator = Validator("unused", trust_proxy=case.get("trust_proxy", False))
    validator._core = _twire.Validator(None, keys, case.get("trust_proxy", False))
    headers = [(name, value) for name, value in case["headers"]]
    request = (case["method"], case["url"], headers, case["body"].encode(), case.get("configured_urls", []))
    verdict = validator.check(*request)
    assert verdict.name == case["verdict"]
    assert bool(verdict) is verdict.accepted is (case["verdict"] == "valid")
    if "variant" in case:
        assert verdict.variant == case["variant"]
    if "key_index" in case:
        assert verdict.key == case["key_index"]
    explained = validator.explain(*request)
    assert explained.startswith(f"{case['verdict']}: ")
    assert not any(len(key["token"]) > 4 and key["token"] in explained for key in case["keys"])


@pytest.mark.parametrize(
    "case", [c for c in VECTORS["requests"] if c["verdict"] == "valid"], ids=lambda case: case["id"]
)
def test_events_of_requests(case: dict[str, Any]) -> None:
    validator = Validator(
        *[key["token"] for key in case["keys"] if len(key) == 1],
        accounts={key["account"]: key["token"] for key in case["keys"] if "account" in key},
        shared_keys={key["shared_key"]: key["token"] for key in case["keys"] if "shared_key" in key},
        trust_proxy=case.get("trust_proxy", False),
    )
    headers = [tuple(pair) for pair in case["headers"]]
    received = validator.receive(
        case["method"], case["url"], headers, case["body"], case.get("configured_urls", ())
    )
    assert received.body == case["body"].encode()
    assert received.event.kind == case.get("event", received.event.kind)
    forged = [pair for pair in headers if pair[0].lower() != "x-twilio-signature"]
    with pytest.raises(WebhookRejectedError) as raised:
        validator.receive(case["method"], case["url"], forged, case["body"])
    assert raised.value.status == 400


def form_event(**fields: str) -> Event:
    url = "https://example.com/sms"
    body = urllib.parse.urlencode(fields)
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    headers["X-Twilio-Signature"] = sign("t", url, fields)
    return Validator("t").receive("POST", url, headers, body).event


class TestEvents:
    def test_a_message(self) -> None:
        event = form_event(
            MessageSid="SM1",
            From="whatsapp:+15551234567",
            Body="",
            NumMedia="2",
            MediaUrl1="https://b",
            MediaContentType1="image/png",
            MediaUrl0="https://a",
            Latitude="52.5",
            ButtonPayload="p",
            OptOutType="STOP",
            Forwarded="true",
            NumSegments="many",
            New="1",
            body="no field of a message",
        )
        assert isinstance(event, Message)
        assert (event.from_, event.body, event.to) == ("whatsapp:+15551234567", "", None)
        assert (event.num_media, event.latitude, event.forwarded) == (2, 52.5, True)
        assert (event.button_payload, event.opt_out_type) == ("p", "STOP")
        assert [(file.url, file.content_type) for file in event.media] == [
            ("https://a", None),
            ("https://b", "image/png"),
        ]
        assert event.num_segments is None
        assert (event.get("NumSegments"), event.get("New"), event.get("body")) == (
            "many",
            "1",
            "no field of a message",
        )
        assert "5551234567" not in repr(event)
        assert "https://a" not in repr(event.media)
        assert form_event(MessageSid="SM1", Body="x").media == []  # type: ignore[attr-defined]

    def test_calls(self) -> None:
        event = form_event(CallSid="CA1", From="client:joe", DialCallStatus="completed", DialCallDuration="7")
        assert isinstance(event, Dial)
        assert isinstance(event, CallEvent)
        assert not isinstance(event, Call)
        assert (event.from_, event.dial_call_duration, event.dial_bridged) == ("client:joe", 7, None)
        gather = form_event(CallSid="CA1", CallStatus="in-progress", SpeechResult="yes", Confidence="0.9")
        assert isinstance(gather, Gather)
        assert (gather.speech_result, gather.confidence) == ("yes", 0.9)

    def test_json(self) -> None:
        body = '{"a": [1, null]}'
        url, signature = sign_body("t", "https://example.com/x", body)
        headers = {"Content-Type": "application/json", "X-Twilio-Signature": signature}
        event = Validator("t").receive("POST", url, headers, body).event
        assert isinstance(event, Json)
        assert event.json == {"a": [1, None]}

    def test_every_kind_has_its_class_and_every_field_its_name(self) -> None:
        for kind, fields in _twire.event_kinds():
            made = events.read(kind, {}, [])
            assert made.kind == kind
            for name, _, type_name, _ in fields:
                assert getattr(made, "from_" if name == "from" else name) == (
                    [] if type_name == "media" else None
                )
        assert type(events.read("of tomorrow", {}, [("A", "1")])) is Event

    def test_the_classes_are_those_of_the_core(self) -> None:
        done = subprocess.run([sys.executable, ROOT / "tools/python_events.py", "--check"], check=False)
        assert done.returncode == 0


class TestRefused:
    def test_the_text_is_for_strangers(self) -> None:
        with pytest.raises(WebhookRejectedError) as raised:
            Validator("t").receive("POST", URL, {"X-Twilio-Signature": "x"}, b"A=1")
        assert (str(raised.value), raised.value.status) == ("the request is not signed by Twilio", 403)
        assert raised.value.verdict is not None
        assert raised.value.verdict.name == "bad_signature"
        assert isinstance(raised.value, twire.TwireError)

    def test_pickled(self) -> None:
        with pytest.raises(WebhookRejectedError) as raised:
            Validator("t").receive("POST", URL, {}, b"")
        again = pickle.loads(pickle.dumps(raised.value))
        assert (str(again), again.status, again.verdict.name) == (str(raised.value), 400, "missing_header")


def test_repeats_are_bounded() -> None:
    replay_filter = ReplayFilter(100)
    assert not replay_filter.is_replay("a")
    assert replay_filter.is_replay("a")
    assert not any(
        replay_filter.is_replay(nothing) or replay_filter.is_replay(nothing) for nothing in (None, "")
    )
    for number in range(1000):
        assert not replay_filter.is_replay(str(number))
    assert not replay_filter.is_replay("a")


class TestTwilioPython:
    def test_same_answers(self) -> None:
        import twilio.request_validator

        theirs, ours = twilio.request_validator.RequestValidator("12345"), RequestValidator("12345")
        for params in (PARAMS, {}, None, {"A": "ü", "B": ""}):
            for algorithm in (None, HMAC_SHA1, HMAC_SHA256, "hmac_sha256"):
                signature = theirs.compute_signature(URL, params, algorithm)
                assert ours.compute_signature(URL, params, algorithm) == signature
                assert ours.validate(URL, params, signature, algorithm)
                assert not ours.validate(URL + "&x=1", params, signature, algorithm)
                with_port = "https://mycompany.com:443/myapp.php?foo=1&bar=2"
                assert ours.validate(with_port, params, signature, algorithm)

    def test_unknown_algorithms(self) -> None:
        validator = RequestValidator("12345")
        assert not validator.validate(URL, PARAMS, SIGNATURE, "HMAC_MD5")
        with pytest.raises(ValueError, match="HMAC_MD5"):
            validator.compute_signature(URL, PARAMS, "HMAC_MD5")
        assert get_signature_algorithm("algorithm=HMAC_MD5") == "HMAC_MD5"

    def test_names(self) -> None:
        import twilio.request_validator

        ours = __import__("twire.request_validator", fromlist=["x"])
        for name in ("SIGNATURE_HEADER", "SIGNATURE_SETTINGS_HEADER", "HMAC_SHA1", "HMAC_SHA256"):
            assert getattr(ours, name) == getattr(twilio.request_validator, name)

    def test_by_name(self) -> None:
        validator = RequestValidator(token="12345")
        assert validator.validate(uri=URL, params=PARAMS, signature=SIGNATURE, algorithm=None)


@pytest.mark.parametrize(
    "signature", ["", " ", "=", "A" * 28, "A" * 10_000, "ü" * 28, SIGNATURE[:-1], SIGNATURE + "="]
)
def test_bad_signatures_are_false_and_no_crash(signature: str) -> None:
    assert RequestValidator("12345").validate(URL, PARAMS, signature) is False


def test_no_signature_is_false_and_no_crash() -> None:
    assert RequestValidator("12345").validate(URL, PARAMS, None) is False


@pytest.mark.parametrize("odd", ["\0", "a\0b", "", "é\0", "😀"])
def test_texts_with_any_character(odd: str) -> None:
    import twilio.request_validator

    params: dict[str, Any] = {"A": odd, odd: "B", "C": "\0"}
    theirs = twilio.request_validator.RequestValidator("12345").compute_signature(URL, params)
    assert RequestValidator("12345").compute_signature(URL, params) == theirs
    assert RequestValidator("12345").validate(URL, params, theirs)
    assert not RequestValidator("12345").validate(URL, {**params, "D": ""}, theirs)
    assert not RequestValidator("12345").validate(URL, params, f"{theirs}\0")


def test_texts_that_are_no_unicode() -> None:
    with pytest.raises(UnicodeEncodeError):
        RequestValidator("12345").validate(URL, {"A": "\ud800"}, SIGNATURE)


def test_a_json_body() -> None:
    body = json.dumps({"a": "ü"}).encode()
    url, signature = sign_body("12345", "https://example.com/hook", body)
    validator = RequestValidator("12345")
    assert validator.validate(url, body, signature)
    assert validator.validate(url, body.decode(), signature)
    assert not validator.validate(url, body + b" ", signature)
    verdict = Validator("12345").check("POST", url, {"X-Twilio-Signature": signature}, body + b" ")
    assert (verdict.name, verdict.status) == ("bad_body_hash", 403)


class TestVerdicts:
    def test_keys(self) -> None:
        headers = {"X-Twilio-Signature": sign("new", URL)}
        verdict = Validator("old", "new").check("GET", URL, headers)
        assert (verdict.name, verdict.status, verdict.key, verdict.variant) == ("valid", 200, 1, "as_is")
        by_account = Validator(accounts={"AC1": "one"}, shared_keys={"K": "s"})
        assert by_account.check("GET", URL, headers).name in ("no_key", "bad_signature")

    def test_statuses(self) -> None:
        validator = Validator("12345", max_bytes=10)
        assert validator.check("POST", URL, {}).status == 400
        assert validator.check("POST", URL, {"X-Twilio-Signature": "x"}, b"A=" + b"x" * 20).status == 413
        assert not validator.check("POST", URL, [("x-twilio-signature", SIGNATURE)], "A=1")

    def test_an_uncovered_body(self) -> None:
        headers = {"X-Twilio-Signature": sign("t", URL), "Content-Type": "application/json"}
        assert not Validator("t").check("POST", URL, headers, b"{}")
        verdict = Validator("t", allow_uncovered_body=True).check("POST", URL, headers, b"{}")
        assert (verdict.name, bool(verdict), verdict.status) == ("body_not_covered", True, 200)

    def test_no_key_at_all(self) -> None:
        with pytest.raises(twire.ConfigError, match="needs a key"):
            Validator()

    def test_not_pickled(self) -> None:
        with pytest.raises(TypeError, match="holds a secret"):
            pickle.dumps(RequestValidator("12345"))
