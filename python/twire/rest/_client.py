"""The client: where every attribute chain begins."""

from __future__ import annotations

from twire import _twire
from twire.rest._resource import Link, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn

    from twire.rest._record import Response

_links: dict[str, Link] = {}


def _roots() -> dict[str, Link]:
    if not _links:
        _links.update({name: Link(name, chain, filled) for name, chain, filled in _twire.domains()})
    return _links


class Client(Resource):
    """A client of Twilio's API.

    Without arguments it reads the environment: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
    TWILIO_API_KEY and TWILIO_API_SECRET, which are preferred; TWILIO_REGION, TWILIO_EDGE;
    TWIRE_BASE_URL, one address for every product (a sandbox, a gateway); and for calls that name
    none TWILIO_PHONE_NUMBER, TWILIO_MESSAGING_SERVICE_SID, TWILIO_VERIFY_SERVICE_SID.

    One client may be shared by all threads, and works in forked children. Making one is cheap and
    connects to nothing.

    username: account SID, or API key (SK…; then account_sid is needed too).
    password: auth token, or the API key's secret.
    account_sid: the account that calls are about; the user name by default.
    region, edge: "ie1", "dublin".
    environment: read instead of os.environ.
    user_agent_extensions: what the user agent says after twire's own name.
    timeout: seconds for a whole call with its retries; 30.
    attempt_timeout: seconds for one try; 15.
    connect_timeout: seconds for name resolution, connection and TLS together; 5.
    retries: tries after the first; 2. Never what could do something twice.
    max_response_bytes: the most that an answer may have; 8 MiB.
    """

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        account_sid: str | None = None,
        region: str | None = None,
        http_client: None = None,
        environment: Mapping[str, str] | None = None,
        edge: str | None = None,
        user_agent_extensions: list[str] | None = None,
        credential_provider: None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        connect_timeout: float | None = None,
        retries: int | None = None,
        max_response_bytes: int | None = None,
    ) -> None:
        if http_client is not None or credential_provider is not None:
            from twire.errors import ConfigError

            raise ConfigError("http_client and credential_provider are twilio-python's own; twire has none")
        self._core = _twire.Client(
            # Twilio's library takes an empty text as not given.
            username or None,
            password or None,
            account_sid or None,
            region=region or None,
            edge=edge or None,
            base_url=base_url or None,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            connect_timeout=connect_timeout,
            retries=retries,
            body_cap=max_response_bytes,
            user_agent=" ".join(user_agent_extensions) if user_agent_extensions else None,
            environ=environment,
        )
        self.account_sid = self._core.account_sid
        super().__init__(self, (), None)

    def request(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        json: Any = None,
    ) -> Response:
        """Makes a request that the catalog of operations need not know.

        uri: https://PRODUCT.twilio.com/PATH, or /PATH of the main API.
        params go into the query, data into a form, json into a JSON body.
        """
        from twire.rest._record import Response

        query, form, fields = (None if part is None else dict(part) for part in (params, data, headers))
        return Response(self._core.request(method, uri, query, form, json, fields, self._options))

    def close(self) -> None:
        """Lets the connections go. Calls made with the client afterwards are errors."""
        self._core = _Closed()  # type: ignore[assignment]

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    def __getattr__(self, name: str) -> Any:
        link = None if name.startswith("_") else _roots().get(name)
        if link is None:
            raise AttributeError(f"Client has no attribute {name!r}")
        return link.__get__(self)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *_roots()})

    def __repr__(self) -> str:
        return repr(self._core)

    def __reduce__(self) -> NoReturn:
        raise TypeError(
            "a client is not pickled: it holds credentials and connections; make one in the other process"
        )

    def _copy(self, options: dict[str, Any]) -> Client:
        copy = object.__new__(type(self))
        copy._core = self._core
        copy.account_sid = self.account_sid
        Resource.__init__(copy, copy, (), options)
        return copy


class _Closed:
    account_sid = None

    def __getattr__(self, name: str) -> NoReturn:
        from twire.errors import ConfigError

        raise ConfigError("the client is closed")

    def __repr__(self) -> str:
        return "<twire.Client closed>"
