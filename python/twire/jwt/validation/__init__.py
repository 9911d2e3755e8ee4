"""The signature of a request by a private key, for requests that twire does not send.

Twilio calls it public key client validation. A client that is given a
`twire.http.validation_client.ValidationClient` signs its requests by itself; this is for another HTTP
client.
"""

from __future__ import annotations

from twire import _twire
from twire.jwt import Jwt

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import Any, Protocol

    class _Payload(Protocol):
        """`twire.http.validation_client.ValidationPayload`, or what has its attributes."""

        @property
        def method(self) -> str: ...
        @property
        def path(self) -> str: ...
        @property
        def query_string(self) -> str: ...
        @property
        def all_headers(self) -> Mapping[str, str | Sequence[str]]: ...
        @property
        def signed_headers(self) -> Sequence[str]: ...
        @property
        def body(self) -> str | bytes | None: ...


__all__ = ["ClientValidationJwt"]


class ClientValidationJwt(Jwt):
    """The value of the header field `Twilio-Client-Validation`, good for 300 seconds, Twilio's limit.

    credential_sid: `CR…`, of the public key that Twilio knows.
    private_key: a PEM file's text: PKCS #8 or PKCS #1, not encrypted, 2048 to 4096 bits.
    validation_payload: what is signed of a request, a `twire.http.validation_client.ValidationPayload`.
    algorithm: "RS256" or "PS256".

        payload = ValidationPayload(
            "GET", "/v1/Services", "", {"authorization": "Basic …", "host": "verify.twilio.com"},
            ["authorization", "host"], "",
        )
        headers["Twilio-Client-Validation"] = ClientValidationJwt("AC…", "SK…", "CR…", pem, payload).to_jwt()

    `from_jwt` wants the public key, a PEM file's text, to be sure who signed it.
    """

    ALGORITHM = "RS256"

    def __init__(
        self,
        account_sid: str,
        api_key_sid: str,
        credential_sid: str,
        private_key: str | bytes,
        validation_payload: _Payload,
        *,
        algorithm: str | None = None,
    ) -> None:
        pem = private_key.decode() if isinstance(private_key, bytes) else private_key
        super().__init__(pem, api_key_sid, account_sid, algorithm, ttl=300)
        self.credential_sid = credential_sid
        self.validation_payload = validation_payload

    def _make(self, validity: _twire._Validity) -> str:
        request = self.validation_payload
        body = request.body or b""
        return _twire.client_validation(
            self.subject or "",
            self.issuer or "",
            (self.credential_sid, self._secret or "", self.algorithm),
            (
                request.method,
                request.path,
                request.query_string,
                list(_fields(request.all_headers)),
                list(request.signed_headers),
                body.encode() if isinstance(body, str) else body,
            ),
            validity,
        )

    @classmethod
    def _verified(cls, jwt: str, key: str) -> tuple[dict[str, Any], dict[str, Any]]:
        return _twire.verify_request(jwt, key)


def _fields(headers: Mapping[str, str | Sequence[str]]) -> Iterator[tuple[str, str]]:
    for name, values in headers.items():
        for value in (values,) if isinstance(values, str) else values:
            yield name, value
