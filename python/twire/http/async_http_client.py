"""Where twilio-python keeps `AsyncTwilioHttpClient`; twire needs none: every client has `*_async`."""

from __future__ import annotations

from twire.http.http_client import TwilioHttpClient

__all__ = ["AsyncTwilioHttpClient"]

TYPE_CHECKING = False
if TYPE_CHECKING:
    from logging import Logger


class AsyncTwilioHttpClient(TwilioHttpClient):
    """Settings under twilio-python's names: see `TwilioHttpClient`.

    proxy_url: "http://proxy.example:3128".
    trace_configs: none; hooks are given to the client (`on_request`, `on_response`).
    """

    __slots__ = ()

    def __init__(
        self,
        pool_connections: bool = True,
        trace_configs: None = None,
        timeout: float | None = None,
        logger: Logger | None = None,
        proxy_url: str | None = None,
        max_retries: int | None = None,
    ) -> None:
        if trace_configs:
            from twire.errors import ConfigError

            raise ConfigError("trace_configs are of aiohttp; use Client(on_request=…, on_response=…)")
        super().__init__(
            pool_connections, None, timeout, logger, {"https": proxy_url} if proxy_url else None, max_retries
        )

    async def close(self) -> None:
        """Nothing: the connections are the client's."""

    async def __aenter__(self) -> AsyncTwilioHttpClient:
        return self

    async def __aexit__(self, *raised: object) -> None:
        await self.close()
