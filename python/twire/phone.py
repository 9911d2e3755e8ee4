"""Numbers in E.164 and channel addresses."""

from __future__ import annotations

from twire import _twire

__all__ = ["address", "is_e164", "normalize", "redact"]


def is_e164(text: str) -> bool:
    """Whether it is a number as Twilio wants it: + and 7 to 15 digits, the first of which is not 0."""
    return _twire.is_e164(text)


def normalize(text: str, country_code: str | None = None) -> str:
    """A number in E.164 from what a person types; a national one needs its country's code, "49".

    Raises twire.ArgumentError where it cannot be told.
    """
    return _twire.normalize(text, country_code)


def address(text: str) -> tuple[str, str]:
    """What an address is, and its channel: ("number", "phone"), ("channel", "whatsapp").

    Raises twire.ArgumentError where it is none.
    """
    return _twire.check_address(text)


def redact(text: str) -> str:
    """The text with every phone number and account SID in it shortened: +1555***6543, AC…1234."""
    return _twire.redact(text)
