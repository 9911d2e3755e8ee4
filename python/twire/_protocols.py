"""What a transport is, for type checkers; see `twire.transport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from twire._twire import Request


class Answer(Protocol):
    """What a transport returns: `status_code`, `headers`, and `content` or `text`."""

    @property
    def status_code(self) -> int:
        """HTTP status."""

    @property
    def headers(self) -> Any:
        """Header fields, as a mapping."""


class Transport(Protocol):
    """Sends a request and reads the whole answer, within `timeout` seconds."""

    def send(self, request: Request, timeout: float, /) -> Answer:
        """Sends it once; follows no redirect."""


class AsyncTransport(Protocol):
    """A transport whose `send` is awaited on an event loop."""

    async def send(self, request: Request, timeout: float, /) -> Answer:
        """Sends it once; follows no redirect."""


class HttpClient(Protocol):
    """twilio-python's HttpClient, and what is derived from it."""

    @property
    def request(self) -> Callable[..., Any]:
        """`request(method, url, params, data, headers, auth, timeout, allow_redirects)`."""


class Settings(Protocol):
    """Settings of twire's own transport: the classes of `twire.http`."""

    def _twire_settings(self) -> dict[str, Any]: ...
