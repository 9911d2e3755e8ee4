"""Credentials other than user name and password, for `Client(credential_provider=…)`.

>>> from twire.rest import Client
>>> client = Client(account_sid="AC1", credential_provider=ClientCredentialProvider("OQ1", "secret"))

For credentials that rotate, pass a function. twire calls it before each request, and once more when
Twilio rejects the credentials. It runs on a thread of twire's own, within the deadline of the request,
and returns user name and password, or a `BearerToken`.

>>> def from_vault():
...     return "SK1", "secret-of-today"
>>> client = Client(account_sid="AC1", credential_provider=from_vault)
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

__all__ = [
    "BearerToken",
    "ClientCredentialProvider",
    "CredentialProvider",
    "NoAuth",
    "OrgsCredentialProvider",
]


class CredentialProvider:
    """The base class."""

    __slots__ = ()

    def _form(self) -> tuple[Any, ...]:
        raise NotImplementedError

    def __repr__(self) -> str:
        return f"<twire.credential.{type(self).__name__}>"


class ClientCredentialProvider(CredentialProvider):
    """OAuth client credentials.

    The client fetches the access token at the first request, over its own transport and proxy and within
    the deadline of the request. It renews the token 30 s before it expires, once for all waiting requests.
    """

    __slots__ = ("_secret", "client_id")

    def __init__(self, client_id: str, client_secret: str) -> None:
        self.client_id = client_id
        self._secret = client_secret

    def _form(self) -> tuple[Any, ...]:
        return ("oauth", self.client_id, self._secret)


class OrgsCredentialProvider(ClientCredentialProvider):
    """OAuth client credentials of an organization's app."""

    __slots__ = ()


class BearerToken(CredentialProvider):
    """An access token that the caller renews."""

    __slots__ = ("_token",)

    def __init__(self, token: str) -> None:
        self._token = token

    def _form(self) -> tuple[Any, ...]:
        return ("bearer", self._token)


class NoAuth(CredentialProvider):
    """No credentials: for APIs that need none, and for gateways that add them."""

    __slots__ = ()

    def _form(self) -> tuple[Any, ...]:
        return ("none",)
