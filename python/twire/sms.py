"""SMS segments of a text, and Smart Encoding."""

from __future__ import annotations

from twire import _twire

TYPE_CHECKING = False

__all__ = ["Segments", "segments", "smart_encode"]


class Segments:
    """The segments of a text. `len()` is their number, which is what Twilio bills."""

    __slots__ = (
        "characters",
        "code_points",
        "code_units",
        "code_units_left",
        "code_units_per_segment",
        "count",
        "encoding",
        "graphemes",
        "message_bits",
        "non_gsm_characters",
        "texts",
        "total_bits",
    )

    #: "GSM-7" or "UCS-2", of the whole text.
    encoding: str
    #: The number of segments; 1 for an empty text.
    count: int
    #: Septets (GSM-7) or UTF-16 code units (UCS-2) of each segment, without its header.
    code_units: list[int]
    #: Grapheme clusters of each segment.
    graphemes: list[int]
    #: Code units that still fit into the last segment.
    code_units_left: int
    #: Code units that a segment of this text holds: 160 or 153, 70 or 67.
    code_units_per_segment: int
    #: Characters as Twilio's calculator counts them.
    characters: int
    #: Unicode code points of the text.
    code_points: int
    #: Bits of the text, without headers.
    message_bits: int
    #: Bits with headers.
    total_bits: int
    #: The text of each segment.
    texts: list[str]
    #: The characters outside GSM-7, each with the replacement of Smart Encoding, or None.
    non_gsm_characters: list[tuple[str, str | None]]

    def __init__(self, text: str, smart: bool = False) -> None:
        for name, value in _twire.segments(text, smart).items():
            setattr(self, name, value)

    def __len__(self) -> int:
        return self.count

    def __repr__(self) -> str:
        return f"<{self.count} segment{'' if self.count == 1 else 's'} of {self.encoding}>"


def segments(text: str, smart: bool = False) -> Segments:
    """The segments of a text; `smart`: after Twilio's Smart Encoding."""
    return Segments(text, smart)


def smart_encode(text: str) -> str:
    """The text as Smart Encoding sends it: characters outside GSM-7 are replaced if it has a replacement."""
    return _twire.smart_encode(text)
