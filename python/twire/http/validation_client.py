"""Where twilio-python keeps `ValidationClient`: requests signed by a private key."""

from __future__ import annotations

from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = ["ValidationClient", "ValidationPayload"]


class ValidationPayload(NamedTuple):
    """What is signed of a request; for `twire.jwt.validation.ClientValidationJwt`."""

    method: str
    path: str
    #: As it is on the wire, without "?".
    query_string: str
    all_headers: Mapping[str, str | Sequence[str]]
    #: Names of header fields; Twilio wants "authorization" and "host".
    signed_headers: Sequence[str]
    #: As it is on the wire.
    body: str | bytes | None


class ValidationClient:
    """Signs every request with a private key whose public half Twilio knows (`CR…`).

        client = Client("SK…", "secret", "AC…", http_client=ValidationClient("AC…", "SK…", "CR…", pem))

    private_key: a PEM file's text: PKCS #8 or PKCS #1, not encrypted, 2048 to 4096 bits.
    algorithm: "RS256" or "PS256".
    """

    __slots__ = ("_key", "_pooled", "account_sid", "algorithm", "api_key_sid", "credential_sid")

    def __init__(
        self,
        account_sid: str,
        api_key_sid: str,
        credential_sid: str,
        private_key: str | bytes,
        pool_connections: bool = True,
        *,
        algorithm: str = "RS256",
    ) -> None:
        self.account_sid = account_sid
        self.api_key_sid = api_key_sid
        self.credential_sid = credential_sid
        self.algorithm = algorithm
        self._key = private_key.decode() if isinstance(private_key, bytes) else private_key
        self._pooled = pool_connections

    def _twire_settings(self) -> dict[str, Any]:
        settings: dict[str, Any] = {
            "validation": (self.credential_sid, self._key, self.algorithm),
            "username": self.api_key_sid,
            "account_sid": self.account_sid,
        }
        if not self._pooled:
            settings["max_idle_per_host"] = 0
        return settings

    def __repr__(self) -> str:
        return f"<twire.http.ValidationClient {self.algorithm}>"
