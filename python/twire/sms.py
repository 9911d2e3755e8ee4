"""How a text is cut into SMS segments, and what would make it cheaper."""

from __future__ import annotations

from twire import _twire

TYPE_CHECKING = False

__all__ = ["Segments", "segments", "smart_encode"]


class Segments:
    """How a text is sent. `len()` is the number of segments, which are what is billed."""

    __slots__ = (
        "characters",
        "count",
        "encoding",
        "forcing",
        "graphemes",
        "message_bits",
        "scalars",
        "texts",
        "total_bits",
        "units",
        "units_left",
        "units_per_segment",
    )

    #: "GSM-7" or "UCS-2", of the whole text.
    encoding: str
    #: How many segments; 1 for an empty text.
    count: int
    #: Septets (GSM-7) or UTF-16 code units (UCS-2) of each segment, without its header.
    units: list[int]
    #: Characters as a reader sees them, of each segment.
    graphemes: list[int]
    #: How many units still fit into the last segment.
    units_left: int
    #: How many units one segment of this text holds: 160 or 153, 70 or 67.
    units_per_segment: int
    #: Characters as Twilio's calculator counts them.
    characters: int
    #: Unicode code points of the text.
    scalars: int
    #: Bits of the text alone.
    message_bits: int
    #: Bits with the headers.
    total_bits: int
    #: The text of each segment.
    texts: list[str]
    #: The characters that make it UCS-2, each with what Smart Encoding would write instead, or None.
    forcing: list[tuple[str, str | None]]

    def __init__(self, text: str, smart: bool = False) -> None:
        for name, value in _twire.segments(text, smart).items():
            setattr(self, name, value)

    def __len__(self) -> int:
        return self.count

    def __repr__(self) -> str:
        return f"<{self.count} segment{'' if self.count == 1 else 's'} of {self.encoding}>"


def segments(text: str, smart: bool = False) -> Segments:
    """How a text is cut into segments; `smart`: after Twilio's Smart Encoding."""
    return Segments(text, smart)


def smart_encode(text: str) -> str:
    """The text as Smart Encoding sends it: characters beyond GSM-7 replaced where it knows how."""
    return _twire.smart_encode(text)
