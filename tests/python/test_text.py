"""Segments, numbers and addresses."""

from __future__ import annotations

import json
from typing import Any

import pytest

import twire
from conftest import ROOT
from twire import phone, sms

SEGMENTS = json.loads((ROOT / "tests/vectors/segments.json").read_text())
CASES = SEGMENTS["cases"]


@pytest.mark.parametrize("case", CASES, ids=range(len(CASES)))
def test_segments(case: dict[str, Any]) -> None:
    found = sms.segments(case["text"], smart=case["smart_encoding"])
    assert (found.encoding, len(found), found.characters) == (
        case["encoding"],
        case["segments"],
        case["characters"],
    )
    if "units" in case:
        # The calculator counts the header's six octets as six units.
        header = 6 if len(found) > 1 else 0
        assert [units + header for units in found.graphemes] == case["units"]
        assert (found.code_points, found.message_bits, found.total_bits) == (
            case["unicode_scalars"],
            case["message_bits"],
            case["total_bits"],
        )
        assert [text for text, _ in found.non_gsm_characters] == case["forcing"]
    text = sms.smart_encode(case["text"]) if case["smart_encoding"] else case["text"]
    assert "".join(found.texts) == text


def test_smart_encoding() -> None:
    for to, characters in SEGMENTS["smart_encoding"].items():
        assert [sms.smart_encode(character) for character in characters] == [to] * len(characters)


def test_what_segments_tell() -> None:
    assert repr(sms.segments("x" * 161)) == "<2 segments of GSM-7>"
    assert sms.segments("a — b").non_gsm_characters == [("—", "-")]
    assert sms.segments("x" * 10).code_units_left == 150
    assert sms.smart_encode("“a”") == '"a"'


PHONE = json.loads((ROOT / "tests/vectors/phone.json").read_text())


@pytest.mark.parametrize("row", PHONE["numbers"], ids=lambda row: ascii(row[0]))
def test_numbers_as_people_write_them(row: list[Any]) -> None:
    text, country, *facts = row
    number = phone.parse(text, country)
    assert [number.e164, number.region, number.line_type] == facts
    assert number.e164 == f"+{number.country_code}{number.national}" == str(number)
    assert number == phone.parse(phone.normalize(text, country))
    assert number.national not in repr(number)
    with pytest.raises(AttributeError):
        number.region = "XX"


@pytest.mark.parametrize("row", PHONE["wrong"], ids=lambda row: ascii(row[0]))
def test_numbers_that_cannot_be_told(row: list[Any]) -> None:
    text, country, why = row
    with pytest.raises(twire.ArgumentError, match=why.replace(".", r"\.")):
        phone.normalize(text, country)


def test_numbers() -> None:
    assert phone.is_e164("+15558676543")
    assert not phone.is_e164("5558676543")
    assert phone.normalize("(555) 867-6543", "1") == "+15558676543"
    assert phone.address("whatsapp:+15558676543") == ("channel", "whatsapp")
    assert phone.redact("call +15558676543") == "call +1***543"
    for wrong in ("", "12", "+0123", "a b", "whatsapp:"):
        with pytest.raises(twire.ArgumentError):
            phone.address(wrong + "\n")
