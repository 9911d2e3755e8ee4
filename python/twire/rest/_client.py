"""The client: where every attribute chain begins."""

from __future__ import annotations

from twire import _twire
from twire.rest._resource import Link, Resource

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from os import PathLike
    from typing import Any, Literal, NoReturn

    from twire.credential import Bearer, CredentialProvider
    from twire.hooks import Attempt, Finished
    from twire.rest._record import Response
    from twire.transport import AsyncTransport, HttpClient, Recording, Scripted, Settings, Transport

_links: dict[str, Link] = {}


def _roots() -> dict[str, Link]:
    if not _links:
        _links.update({name: Link(name, chain, filled) for name, chain, filled in _twire.domains()})
    return _links


class Base(Resource):
    """What `twire.rest.Client` and `twire.aio.Client` share."""

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        account_sid: str | None = None,
        region: str | None = None,
        http_client: Transport | AsyncTransport | HttpClient | Settings | Scripted | None = None,
        environment: Mapping[str, str] | None = None,
        edge: str | None = None,
        user_agent_extensions: Sequence[str] | None = None,
        credential_provider: CredentialProvider | Callable[[], tuple[str, str] | Bearer] | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        connect_timeout: float | None = None,
        retries: int | None = None,
        max_response_bytes: int | None = None,
        max_concurrent: int | None = None,
        max_idle: int | None = None,
        proxy: str | Literal[False] | None = None,
        ca_file: str | PathLike[str] | None = None,
        on_request: Callable[[Attempt], object] | Sequence[Callable[[Attempt], object]] | None = None,
        on_response: Callable[[Finished], object] | Sequence[Callable[[Finished], object]] | None = None,
        recording: Recording | None = None,
    ) -> None:
        given = {
            # Twilio's library takes an empty text as not given.
            "username": username or None,
            "password": password or None,
            "account_sid": account_sid or None,
            "region": region or None,
            "edge": edge or None,
            "base_url": base_url or None,
            "timeout": timeout,
            "attempt_timeout": attempt_timeout,
            "connect_timeout": connect_timeout,
            "retries": retries,
            "max_response_bytes": max_response_bytes,
            "max_concurrent": max_concurrent,
            "max_idle": max_idle,
            "user_agent": " ".join(user_agent_extensions) if user_agent_extensions else None,
            "proxy": "" if proxy is False else proxy,
            "ca_file": ca_file,
            "recording": None if recording is None else recording._core,
        }
        settings: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        if http_client is not None or credential_provider is not None or on_request or on_response:
            from twire.rest import _settings

            _settings.add(settings, http_client, credential_provider, on_request, on_response)
        self._core = _twire.Client(settings, environment)
        self.account_sid = self._core.account_sid
        super().__init__(self, (), None)

    def close(self) -> None:
        """Lets the connections go. Calls made with the client afterwards are errors."""
        self._core = _Closed()  # type: ignore[assignment]

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

    def _copy(self, options: dict[str, Any]) -> Base:
        copy = object.__new__(type(self))
        copy._core = self._core
        copy.account_sid = self.account_sid
        Resource.__init__(copy, copy, (), options)
        return copy

    def _free(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None,
        data: Mapping[str, Any] | None,
        headers: Mapping[str, str] | None,
        json: Any,
    ) -> tuple[Any, ...]:
        query, form, fields = (None if part is None else dict(part) for part in (params, data, headers))
        return method, uri, query, form, json, fields, self._options

    async def _request(self, *free: Any) -> Response:
        from twire.rest import _loop
        from twire.rest._record import Response

        return Response(await _loop.request(self._core, *free))


class Client(Base):
    """A client of Twilio's API.

    Without arguments it reads the environment: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
    TWILIO_API_KEY and TWILIO_API_SECRET, which are preferred, or with TWILIO_CLIENT_ID and
    TWILIO_CLIENT_SECRET (OAuth); TWILIO_REGION, TWILIO_EDGE; TWIRE_BASE_URL, one address for every
    product (a sandbox, a gateway); TWILIO_CA_BUNDLE; and for calls that name none
    TWILIO_PHONE_NUMBER, TWILIO_MESSAGING_SERVICE_SID, TWILIO_VERIFY_SERVICE_SID.

    One client may be shared by all threads, and works in forked children. Making one is cheap and
    connects to nothing. Each operation has four forms: `create`, `create_async` (awaited),
    `create_with_http_info` (with status and header fields) and `create_with_http_info_async`.

    username: account SID, or API key (SK…; then account_sid is needed too).
    password: auth token, or the API key's secret.
    account_sid: the account that calls are about; the user name by default.
    region, edge: "ie1", "dublin".
    http_client: another way out: an object with `send` (see `twire.transport`), one with the
        `request` of twilio-python's HttpClient, or a script for tests (`twire.transport.Scripted`).
    environment: read instead of os.environ.
    user_agent_extensions: what the user agent says after twire's own name.
    credential_provider: other credentials (see `twire.credential`), or a function that returns user
        name and password and is asked before each call.
    timeout: seconds for a whole call with its retries; 30.
    attempt_timeout: seconds for one try; 15.
    connect_timeout: seconds for name resolution, connection and TLS together; 5.
    retries: tries after the first; 2. Never what could do something twice.
    max_response_bytes: the most that an answer may have; 8 MiB.
    max_concurrent: the most requests on their way at a time; more wait, within their deadlines.
    max_idle: the most idle connections kept to one host. They are closed after 20 s.
    proxy: "http://user:password@proxy.example:3128"; False for none. By default HTTPS_PROXY,
        ALL_PROXY and NO_PROXY decide.
    ca_file: a PEM file with authorities to trust besides the platform's.
    on_request, on_response: called before and after each try with a `twire.hooks.Attempt` or
        `Finished`, in the thread that made the call (or its event loop).
    recording: a `twire.transport.Recording` that keeps what goes over the wire, for tests.

    >>> from twire.transport import Scripted
    >>> script = Scripted().answer(201, {"sid": "SM1", "status": "queued", "price": "-0.0075"})
    >>> with Client("AC1", "token", http_client=script) as client:
    ...     message = client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.")
    >>> message.status, message.price
    ('queued', Decimal('-0.0075'))
    >>> script.requests[0].form
    [('To', '+15558676543'), ('From', '+15005550006'), ('Body', 'Ready.')]
    """

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

        >>> from twire.transport import Scripted
        >>> client = Client("AC1", "token", http_client=Scripted().answer(200, {"balance": "5"}))
        >>> client.request("GET", "/2010-04-01/Accounts/AC1/Balance.json").json()
        {'balance': '5'}
        """
        from twire.rest._record import Response

        return Response(self._core.request(*self._free(method, uri, params, data, headers, json)))

    async def request_async(
        self,
        method: str,
        uri: str,
        params: Mapping[str, Any] | None = None,
        data: Mapping[str, Any] | None = None,
        headers: Mapping[str, str] | None = None,
        *,
        json: Any = None,
    ) -> Response:
        """The same as `request`, awaited."""
        return await self._request(*self._free(method, uri, params, data, headers, json))

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *raised: object) -> None:
        self.close()


class _Closed:
    account_sid = None

    def __getattr__(self, name: str) -> NoReturn:
        from twire.errors import ConfigError

        raise ConfigError("the client is closed")

    def __repr__(self) -> str:
        return "<twire.Client closed>"
