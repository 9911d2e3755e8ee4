"""Access tokens: what Twilio's client SDKs (voice, video, conversations, sync) log in with."""

from __future__ import annotations

from twire import _twire
from twire.jwt import Jwt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import timedelta
    from typing import Any

__all__ = ["AccessToken", "AccessTokenGrant"]


class AccessTokenGrant:
    """The base of grants; one of one's own has a `key` and a `to_payload()`."""

    @property
    def key(self) -> str:
        """Twilio's name of the grant."""
        raise NotImplementedError("a grant has a key")

    def to_payload(self) -> Any:
        """Its fields under Twilio's names."""
        raise NotImplementedError("a grant has a to_payload()")

    def __repr__(self) -> str:
        return f"<twire.jwt grant {self.key}>"


class AccessToken(Jwt):
    """A token with grants, signed with an API key (`SK…`) and its secret.

    ttl: seconds that it lives, 1 to 86400, or a timedelta.
    nbf: seconds since 1970 from which it is good; at once by default.
    valid_until: seconds since 1970 until which it is good; instead of ttl.
    region: of the client, "ie1".
    algorithm: "HS256", "HS384" or "HS512".

    >>> from twire.jwt.access_token.grants import VideoGrant
    >>> token = AccessToken("AC1", "SK1", "secret", identity="alice", ttl=600)
    >>> token.add_grant(VideoGrant(room="lobby"))
    >>> token.payload["grants"]
    {'identity': 'alice', 'video': {'room': 'lobby'}}
    """

    def __init__(
        self,
        account_sid: str,
        signing_key_sid: str,
        secret: str,
        grants: Sequence[AccessTokenGrant] | None = None,
        identity: str | None = None,
        nbf: Any = None,
        ttl: float | timedelta = 3600,
        valid_until: int | None = None,
        region: str | None = None,
        *,
        algorithm: str | None = None,
    ) -> None:
        super().__init__(secret, signing_key_sid, account_sid, algorithm, nbf, ttl, valid_until)
        self.account_sid = account_sid
        self.signing_key_sid = signing_key_sid
        self.identity = identity
        self.region = region
        self.grants: list[AccessTokenGrant] = []
        for grant in grants or ():
            self.add_grant(grant)

    def add_grant(self, grant: AccessTokenGrant) -> None:
        """Adds a grant; one of each kind."""
        if not isinstance(grant, AccessTokenGrant):
            from twire.errors import _raise_argument_error

            _raise_argument_error("grants", "want to be instances of AccessTokenGrant")
        self.grants.append(grant)

    def _make(self, validity: _twire._Validity) -> str:
        # What is derived by somebody else may be a grant that nobody here knows.
        grants = [
            (grant.key, grant.to_payload(), not type(grant).__module__.startswith("twire."))
            for grant in self.grants
        ]
        return _twire.access_token(
            self.account_sid,
            self.signing_key_sid,
            self._secret or "",
            grants,
            validity,
            self.identity,
            self.region,
            self.algorithm,
        )
