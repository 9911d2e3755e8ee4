"""Where twilio-python keeps `TwilioHttpClient`: the settings of twire's own transport."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from logging import Logger
    from typing import Any

    from twire.hooks import AttemptOutcome

__all__ = ["TwilioHttpClient"]


class TwilioHttpClient:
    """Settings under twilio-python's names. `Client` accepts all of them itself.

    pool_connections: whether to keep idle connections.
    timeout: seconds for a whole request, retries included.
    logger: receives a line for each attempt at INFO: method, path with SIDs shortened, status.
    proxy: {"https": "http://proxy.example:3128"}.
    max_retries: attempts after the first. A request that could take effect twice is never retried.

    >>> from twire.rest import Client
    >>> client = Client("AC1", "token", http_client=TwilioHttpClient(timeout=10, max_retries=1))
    """

    __slots__ = ("_settings",)

    def __init__(
        self,
        pool_connections: bool = True,
        request_hooks: None = None,
        timeout: float | None = None,
        logger: Logger | None = None,
        proxy: Mapping[str, str] | None = None,
        max_retries: int | None = None,
    ) -> None:
        if request_hooks:
            from twire.errors import ConfigError

            raise ConfigError("request_hooks are of requests; use Client(on_request=…, on_response=…)")
        self._settings: dict[str, Any] = {}
        if not pool_connections:
            self._settings["max_idle_per_host"] = 0
        if timeout is not None:
            self._settings["timeout"] = timeout
        if max_retries is not None:
            self._settings["retries"] = max_retries
        if proxy:
            chosen = proxy.get("https") or proxy.get("all") or proxy.get("http")
            self._settings["proxy"] = chosen or ""
        if logger is not None:
            self._settings["on_response"] = [_logging(logger)]

    def _twire_settings(self) -> dict[str, Any]:
        return self._settings


def _logging(logger: Logger) -> Any:
    def log(outcome: AttemptOutcome) -> None:
        result = outcome.status if outcome.status is not None else outcome.kind
        logger.info("%s %s: %s in %.0f ms", outcome.method, outcome.path, result, outcome.duration * 1000)

    return log
