"""The types of a transport, for type checkers. See `twire.transport`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable

    from twire._twire import Request


class TransportResponse(Protocol):
    """The response of a transport: `status_code`, `headers`, and `content` or `text`."""

    @property
    def status_code(self) -> int:
        """HTTP status."""

    @property
    def headers(self) -> Any:
        """Headers, as a mapping."""


class Transport(Protocol):
    """Sends a request and reads the whole response, within `timeout` seconds."""

    def send(self, request: Request, timeout: float, /) -> TransportResponse:
        """Sends it once, without following redirects."""


class AsyncTransport(Protocol):
    """A transport whose `send` is awaited on an event loop."""

    async def send(self, request: Request, timeout: float, /) -> TransportResponse:
        """Sends it once, without following redirects."""


class HttpClient(Protocol):
    """twilio-python's HttpClient, or a subclass of it."""

    @property
    def request(self) -> Callable[..., Any]:
        """`request(method, url, params, data, headers, auth, timeout, allow_redirects)`."""


class TransportSettings(Protocol):
    """Settings for twire's own transport: the classes of `twire.http`."""

    def _twire_settings(self) -> dict[str, Any]: ...
