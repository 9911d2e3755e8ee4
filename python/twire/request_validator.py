"""Validation of webhook signatures, with twilio-python's names. `twire.webhook` validates whole requests."""

from __future__ import annotations

from twire._twire import Validator, sign

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

SIGNATURE_HEADER = "X-Twilio-Signature"
SIGNATURE_SETTINGS_HEADER = "X-Twilio-Webhooks-Signature-Settings"
HMAC_SHA1 = "HMAC_SHA1"
HMAC_SHA256 = "HMAC_SHA256"

__all__ = [
    "HMAC_SHA1",
    "HMAC_SHA256",
    "SIGNATURE_HEADER",
    "SIGNATURE_SETTINGS_HEADER",
    "RequestValidator",
    "get_signature_algorithm",
]


class RequestValidator(Validator):
    """Validates the signatures of webhooks. Thread-safe.

    validate(uri, params, signature, algorithm=None) returns whether Twilio signed the request. `uri` is the
    full URL as configured at Twilio; `params` the decoded parameters of the form, as a dict or a framework's
    multi-dict, or the raw body (str or bytes) of a request with `bodySHA256` in its URL. It tries every
    candidate URL that Twilio may have signed, in constant time.
    """

    def __init__(self, token: str) -> None:
        """token: the auth token of the account, or the secret of a shared key."""
        self._token = token

    def compute_signature(self, uri: str, params: Any, algorithm: str | None = None) -> str:
        """The signature that Twilio sends. Raises ValueError for an unknown algorithm."""
        return sign(self._token, uri, params, algorithm)

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a validator cannot be pickled: it holds a secret; make one in the other process")


def get_signature_algorithm(signature_settings_header: str | None) -> str:
    """The algorithm in X-Twilio-Webhooks-Signature-Settings; by default HMAC_SHA1."""
    for part in (signature_settings_header or "").split(","):
        name, equals, value = part.partition("=")
        if equals and name.strip() == "algorithm" and value.strip():
            return value.strip()
    return HMAC_SHA1
