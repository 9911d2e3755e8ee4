"""Where twilio-python keeps its HTTP clients: settings of twire's, and bases for one's own."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = ["AsyncHttpClient", "HttpClient"]


class HttpClient:
    """The base of an HTTP client of one's own; `twire.transport` has a simpler seam."""

    def __init__(self, logger: Any = None, is_async: bool = False, timeout: float | None = None) -> None:
        if timeout is not None and timeout <= 0:
            raise ValueError(f"timeout: wants seconds, more than 0, not {timeout!r}")
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
        raise NotImplementedError("an HTTP client of one's own has a request()")


class AsyncHttpClient(HttpClient):
    """The same with a `request` that is awaited."""
