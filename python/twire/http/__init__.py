"""twilio-python's HTTP clients: settings of twire's transport, and base classes for an own client."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["AsyncHttpClient", "HttpClient"]


class HttpClient:
    """The base class of an own HTTP client. The interface of `twire.transport` is simpler."""

    def __init__(self, logger: Any = None, is_async: bool = False, timeout: float | None = None) -> None:
        if timeout is not None and timeout <= 0:
            raise ValueError(f"timeout: must be more than 0 seconds, not {timeout!r}")
        self.logger = logger
        self.is_async = is_async
        self.timeout = timeout

    def request(
        self,
        method: str,
        url: str,
        params: dict[str, Any] | None = None,
        data: dict[str, Any] | None = None,
        headers: dict[str, str] | None = None,
        auth: tuple[str, str] | None = None,
        timeout: float | None = None,
        allow_redirects: bool = False,
    ) -> Any:
        """Sends a request; returns a `twire.http.response.Response` or the like."""
        raise NotImplementedError("a subclass of HttpClient must implement request()")


class AsyncHttpClient(HttpClient):
    """The same with a coroutine as `request`."""
