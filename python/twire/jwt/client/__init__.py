"""Capability tokens of the older Twilio Client for voice; new programs use an access token."""

from __future__ import annotations

from twire import _twire
from twire.jwt import Jwt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import timedelta
    from typing import Any

__all__ = ["ClientCapabilityToken"]


class ClientCapabilityToken(Jwt):
    """A token signed with the account's auth token; it allows nothing yet.

    allow_client_outgoing, allow_client_incoming, allow_event_stream: what the methods of these names
    are called with.

    >>> token = ClientCapabilityToken("AC1", "token", ttl=600)
    >>> token.allow_client_incoming("alice")
    >>> token.payload["scope"]
    'scope:client:incoming?clientName=alice'
    """

    def __init__(
        self,
        account_sid: str,
        auth_token: str,
        nbf: Any = None,
        ttl: float | timedelta = 3600,
        valid_until: int | None = None,
        *,
        allow_client_outgoing: Mapping[str, Any] | None = None,
        allow_client_incoming: Mapping[str, Any] | None = None,
        allow_event_stream: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(auth_token, account_sid, None, None, nbf, ttl, valid_until)
        self.account_sid = account_sid
        self.client_name: str | None = None
        self._outgoing: tuple[str, list[tuple[str, str]]] | None = None
        self._events: list[tuple[str, str]] | None = None
        if allow_client_outgoing is not None:
            self.allow_client_outgoing(**allow_client_outgoing)
        if allow_client_incoming is not None:
            self.allow_client_incoming(**allow_client_incoming)
        if allow_event_stream is not None:
            self.allow_event_stream(**allow_event_stream)

    def allow_client_outgoing(self, application_sid: str, **params: Any) -> None:
        """Lets calls go out to this application (`AP…`), with parameters for it."""
        self._outgoing = application_sid, _pairs(params)

    def allow_client_incoming(self, client_name: str) -> None:
        """Lets calls to this client name come in; outgoing calls come from it."""
        self.client_name = client_name

    def allow_event_stream(self, **filters: Any) -> None:
        """Lets the client read the account's events, filtered by these."""
        self._events = _pairs(filters)

    def _make(self, validity: _twire._Validity) -> str:
        return _twire.client_capability(
            self.account_sid, self._secret or "", validity, self.client_name, self._outgoing, self._events
        )


def _pairs(values: Mapping[str, Any]) -> list[tuple[str, str]]:
    """A list repeats its name."""
    return [
        (name, str(item))
        for name, value in values.items()
        for item in (value if isinstance(value, (list, tuple)) else [value])
    ]
