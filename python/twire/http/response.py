"""Where twilio-python keeps `Response`: what an HTTP client of one's own returns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["Response"]


class Response:
    """An answer: status, text, header fields."""

    __slots__ = ("content", "headers", "status_code")

    def __init__(self, status_code: int, text: str, headers: Mapping[str, str] | None = None) -> None:
        self.status_code = status_code
        self.content = text
        self.headers: dict[str, str] = dict(headers or {})

    @property
    def text(self) -> str:
        """The body."""
        return self.content

    @property
    def ok(self) -> bool:
        """Whether the status is below 400."""
        return self.status_code < 400

    def __repr__(self) -> str:
        return f"<twire.http.Response {self.status_code}>"
