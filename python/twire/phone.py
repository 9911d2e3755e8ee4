"""Phone numbers in E.164, and channel addresses."""

from __future__ import annotations

from twire import _twire

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn

__all__ = ["Number", "address", "is_e164", "normalize", "parse", "redact"]


class Number:
    """A phone number. `str()` is its E.164 form, and `repr()` shows it shortened."""

    __slots__ = ("country_code", "e164", "line_type", "national", "region")

    #: "+4915112345678".
    e164: str
    #: The calling code of its country: "49".
    country_code: str
    #: The number within its country, without a trunk prefix: "15112345678".
    national: str
    #: "DE"; None where the number does not tell, as toll-free numbers with +1. Of regions that share a
    #: range of fixed or mobile lines it is the largest.
    region: str | None
    #: What the number is for by its country's numbering plan: "fixed", "mobile", "fixed_or_mobile" (the
    #: plan does not tell them apart), "toll_free", "premium_rate", "shared_cost", "personal", "voip",
    #: "pager", "uan" or "voicemail"; None where the plan does not have the number.
    line_type: str | None

    def __init__(
        self, e164: str, country_code: str, national: str, region: str | None, line_type: str | None
    ) -> None:
        for name, value in zip(
            ("e164", "country_code", "national", "region", "line_type"),
            (e164, country_code, national, region, line_type),
        ):
            object.__setattr__(self, name, value)

    def __setattr__(self, name: str, value: Any) -> NoReturn:
        raise AttributeError(f"a Number does not change: {name}")

    def __str__(self) -> str:
        return self.e164

    def __repr__(self) -> str:
        return f"<twire.phone.Number {redact(self.e164)} {self.region} {self.line_type}>"

    def __eq__(self, other: object) -> bool:
        return self.e164 == other.e164 if isinstance(other, Number) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.e164)


def is_e164(text: str) -> bool:
    """Whether the text is E.164: + and 7 to 15 digits, the first of them not 0."""
    return _twire.is_e164(text)


def parse(text: str, country_code: str | None = None) -> Number:
    """The number that a person writes, with its region and type of line. Nothing is looked up.

    A number with + is international. Any other needs `country_code`, a calling code ("49") or region
    ("DE"): it is national, with or without the trunk prefix, or begins with the calling code or with 00.
    Digits of every script, "tel:", marks of direction and the usual separators are understood; a trunk
    prefix behind the calling code ("+44 (0)20") is dropped.

    Raises twire.ArgumentError for letters, a number that its country's numbering plan does not have, one
    with two readings, and one with the .0 of a spreadsheet.
    """
    return Number(*_twire.parse_number(text, country_code))


def normalize(text: str, country_code: str | None = None) -> str:
    """The E.164 form of a number as a person writes it: see `parse`."""
    return _twire.normalize(text, country_code)


def address(text: str) -> tuple[str, str]:
    """The kind of an address and its channel: ("number", "phone"), ("channel", "whatsapp").

    Raises twire.ArgumentError if it is not an address.
    """
    return _twire.check_address(text)


def redact(text: str) -> str:
    """The text with every phone number and account SID shortened: +1***543, AC…1234."""
    return _twire.redact(text)
