"""Proof that a webhook came from Twilio, with twilio-python's names. `twire.webhook` says more."""

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
    """Checks the signature of webhooks. May be shared between threads.

    validate(uri, params, signature, algorithm=None) is whether Twilio signed the request. `uri` is the
    full URL as Twilio was told it; `params` the form's parameters, decoded, as a dict or a framework's
    multi-dict, or the raw body (str or bytes) of a request whose URL carries `bodySHA256`. All spellings
    of the URL that Twilio may have signed are tried, in constant time.
    """

    def __init__(self, token: str) -> None:
        """token: the account's auth token, or a shared key's secret."""
        self._token = token

    def compute_signature(self, uri: str, params: Any, algorithm: str | None = None) -> str:
        """The signature that Twilio would send. An unknown algorithm is a ValueError."""
        return sign(self._token, uri, params, algorithm)

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError("a validator is not pickled: it holds a secret; make one in the other process")


def get_signature_algorithm(signature_settings_header: str | None) -> str:
    """The algorithm that X-Twilio-Webhooks-Signature-Settings names; HMAC_SHA1 where it names none."""
    for part in (signature_settings_header or "").split(","):
        name, equals, value = part.partition("=")
        if equals and name.strip() == "algorithm" and value.strip():
            return value.strip()
    return HMAC_SHA1
