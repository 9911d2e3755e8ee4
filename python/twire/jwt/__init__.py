"""JSON web tokens for browsers, phones and workers: encoded, decoded and verified.

- `twire.jwt.access_token`: `AccessToken` and its grants.
- `twire.jwt.client`: `ClientCapabilityToken`.
- `twire.jwt.taskrouter.capabilities`: capability tokens of TaskRouter.
- `twire.jwt.validation`: `ClientValidationJwt`, the signature of a request with a private key.

A token is valid for 1 second to 24 hours, which are Twilio's limits; another duration is an error.
Without `nbf` a token is valid at once: a clock a second ahead of Twilio's would otherwise make a new
token invalid.
"""

from __future__ import annotations

from twire import _twire
from twire.errors import TwireError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from datetime import timedelta
    from typing import Any

__all__ = ["Jwt", "JwtDecodeError"]


class JwtDecodeError(TwireError, ValueError):
    """The text is not a token, has another signature, or is not valid now."""

    kind = "decode"


class _Now:
    def __repr__(self) -> str:
        return "Jwt.GENERATE"


class Jwt:
    """The base class of tokens, and the result of `from_jwt`."""

    #: For `nbf`: the time of `to_jwt`.
    GENERATE: Any = _Now()
    ALGORITHM = "HS256"

    def __init__(
        self,
        secret_key: str | None,
        issuer: str | None,
        subject: str | None = None,
        algorithm: str | None = None,
        nbf: Any = None,
        ttl: float | timedelta = 3600,
        valid_until: int | None = None,
    ) -> None:
        self._secret = secret_key
        self.issuer = issuer
        self.subject = subject
        self.algorithm = algorithm or self.ALGORITHM
        #: Start of validity, in seconds since 1970.
        self.nbf = nbf
        #: Duration of validity: seconds, or a timedelta.
        self.ttl = ttl
        #: End of validity, in seconds since 1970; replaces `ttl`.
        self.valid_until = valid_until
        self._decoded: tuple[dict[str, Any], dict[str, Any]] | None = None

    def _make(self, validity: _twire._Validity) -> str:
        raise TypeError("a decoded token cannot be encoded again")

    def to_jwt(self, ttl: float | timedelta | None = None) -> str:
        """Encodes the token.

        ttl: duration of validity from now, replaces that of the token.
        """
        import time

        now = int(time.time())
        until = None if self.valid_until is None or ttl is not None else int(self.valid_until)
        lives = _seconds(self.ttl if ttl is None else ttl) if until is None else None
        start = now if self.nbf is Jwt.GENERATE else None if self.nbf is None else int(self.nbf)
        return self._make((lives, until, start, now))

    @classmethod
    def from_jwt(cls, jwt: str, key: str = "") -> Jwt:
        """Decodes a token. With `key`, verifies first that this secret signed it and that it is valid now.

        >>> from twire.jwt.access_token import AccessToken
        >>> text = AccessToken("AC1", "SK1", "secret", identity="alice").to_jwt()
        >>> AccessToken.from_jwt(text, "secret").payload["grants"]
        {'identity': 'alice'}
        >>> AccessToken.from_jwt(text, "another")
        Traceback (most recent call last):
            ...
        twire.jwt.JwtDecodeError: token: the signature does not match this secret
        """
        failed = None
        try:
            headers, payload = cls._verified(jwt, key) if key else _twire.decode(jwt)
        except TwireError as error:
            failed = error.msg
        if failed is not None:
            raise JwtDecodeError(failed)
        read = Jwt(
            key or None,
            payload.get("iss"),
            payload.get("sub"),
            headers.get("alg"),
            payload.get("nbf"),
            valid_until=payload.get("exp"),
        )
        read._decoded = headers, payload
        return read

    @classmethod
    def _verified(cls, jwt: str, key: str) -> tuple[dict[str, Any], dict[str, Any]]:
        return _twire.verify(jwt, key)

    def _documents(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return self._decoded if self._decoded is not None else _twire.decode(self.to_jwt())

    @property
    def headers(self) -> dict[str, Any]:
        """The header: algorithm and content type."""
        return self._documents()[0]

    @property
    def payload(self) -> dict[str, Any]:
        """The claims: issuer, subject, grants, expiry."""
        return self._documents()[1]

    def __repr__(self) -> str:
        return f"<twire.jwt.{type(self).__name__}>"


def _seconds(time: float | timedelta) -> float:
    total = getattr(time, "total_seconds", None)
    return float(total() if total is not None else time)  # type: ignore[arg-type]
