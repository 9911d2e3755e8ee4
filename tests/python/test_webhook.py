"""Webhook signatures: the shared vectors, twilio-python's names, and frameworks' multi-dicts."""

from __future__ import annotations

import json
import pickle
from collections.abc import Iterator
from typing import Any

import pytest

import twire
from conftest import ROOT
from twire import _twire
from twire.request_validator import HMAC_SHA1, HMAC_SHA256, RequestValidator, get_signature_algorithm
from twire.webhook import Validator, sign, sign_body

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
