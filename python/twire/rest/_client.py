"""The client: the start of every attribute chain."""

from __future__ import annotations

from twire import _twire
from twire.rest import _blocking
from twire.rest._resource import Link, Resource
from twire.rest._settings import ClientSettings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from os import PathLike
    from typing import Any, Literal, NoReturn

    from twire.credential import BearerToken, CredentialProvider
    from twire.hooks import Attempt, AttemptOutcome
    from twire.rest._record import Response
    from twire.transport import (
        AsyncTransport,
        HttpClient,
        Recording,
        ScriptedTransport,
        Transport,
        TransportSettings,
    )

_links: dict[str, Link] = {}


def _roots() -> dict[str, Link]:
    if not _links:
        _links.update({name: Link(name, chain, filled) for name, chain, filled in _twire.domains()})
    return _links


class ClientBase(Resource):
    """What `twire.rest.Client` and `twire.aio.Client` share."""

    def __init__(
        self,
        username: str | None = None,
        password: str | None = None,
        account_sid: str | None = None,
        region: str | None = None,
        http_client: Transport
        | AsyncTransport
        | HttpClient
        | TransportSettings
        | ScriptedTransport
        | None = None,
        environment: Mapping[str, str] | None = None,
        edge: str | None = None,
        user_agent_extensions: Sequence[str] | None = None,
        credential_provider: CredentialProvider | Callable[[], tuple[str, str] | BearerToken] | None = None,
        *,
        base_url: str | None = None,
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        connect_timeout: float | None = None,
        retries: int | None = None,
        max_response_bytes: int | None = None,
        max_concurrent_requests: int | None = None,
        max_idle_per_host: int | None = None,
        proxy: str | Literal[False] | None = None,
        ca_file: str | PathLike[str] | None = None,
        trust_env: bool = True,
        on_request: Callable[[Attempt], object] | Sequence[Callable[[Attempt], object]] | None = None,
        on_response: Callable[[AttemptOutcome], object]
        | Sequence[Callable[[AttemptOutcome], object]]
        | None = None,
        recording: Recording | None = None,
        checks: Literal["on", "off"] | None = None,
    ) -> None:
        given = {
            "username": username,
            "password": password,
            "account_sid": account_sid,
            "region": region,
            "edge": edge,
            "http_client": http_client,
            "user_agent_extensions": user_agent_extensions,
            "credential_provider": credential_provider,
            "base_url": base_url,
            "timeout": timeout,
            "attempt_timeout": attempt_timeout,
            "connect_timeout": connect_timeout,
            "retries": retries,
            "max_response_bytes": max_response_bytes,
            "max_concurrent_requests": max_concurrent_requests,
            "max_idle_per_host": max_idle_per_host,
            "proxy": proxy,
            "ca_file": ca_file,
            "trust_env": trust_env,
            "on_request": on_request,
            "on_response": on_response,
            "recording": recording,
            "checks": checks,
        }
        self._configure(ClientSettings(given, environment))
        super().__init__(self, (), None)

    def _configure(self, settings: ClientSettings) -> None:
        core = settings.build()
        self._settings = settings
        self._core = core
        self._account_sid = core.account_sid
        # Resources that were made for the account before; what a test has put in their place stays.
        made = self.__dict__
        for name in [name for name, value in made.items() if name[0] != "_" and isinstance(value, Resource)]:
            del made[name]

    def _change(self, **changed: Any) -> None:
        if isinstance(self._core, _ClosedCore):
            raise self._core.error()
        self._configure(self._settings.changed(changed))

    @property
    def account_sid(self) -> str | None:
        """The account of the requests."""
        return self._account_sid

    @account_sid.setter
    def account_sid(self, sid: str | None) -> None:
        self._change(account_sid=sid)

    @property
    def username(self) -> str | None:
        """Account SID or API key."""
        return self._settings.auth()[0]

    @username.setter
    def username(self, username: str) -> None:
        self._change(username=username)

    @property
    def password(self) -> str | None:
        """Auth token, or the secret of the API key."""
        return self._settings.auth()[1]

    @password.setter
    def password(self, password: str) -> None:
        self._change(password=password)

    @property
    def auth(self) -> tuple[str | None, str | None]:
        """User name and password."""
        return self._settings.auth()

    @auth.setter
    def auth(self, auth: tuple[str, str]) -> None:
        username, password = auth
        self._change(username=username, password=password, credential_provider=None)

    @property
    def region(self) -> str | None:
        """Twilio's region: "ie1"."""
        return self._settings.text("region", "TWILIO_REGION")

    @region.setter
    def region(self, region: str | None) -> None:
        self._change(region=region)

    @property
    def edge(self) -> str | None:
        """Twilio's edge: "dublin"."""
        return self._settings.text("edge", "TWILIO_EDGE")

    @edge.setter
    def edge(self, edge: str | None) -> None:
        self._change(edge=edge)

    @property
    def http_client(self) -> Any:
        """The transport; None for twire's own."""
        return self._settings.given["http_client"]

    @http_client.setter
    def http_client(self, http_client: Any) -> None:
        self._change(http_client=http_client)

    @property
    def user_agent_extensions(self) -> tuple[str, ...]:
        """Words appended to the user agent."""
        return tuple(self._settings.given["user_agent_extensions"] or ())

    @user_agent_extensions.setter
    def user_agent_extensions(self, words: Sequence[str]) -> None:
        self._change(user_agent_extensions=words)

    @property
    def credential_provider(self) -> Any:
        """Credentials other than user name and password."""
        return self._settings.given["credential_provider"]

    @credential_provider.setter
    def credential_provider(self, provider: Any) -> None:
        self._change(credential_provider=provider)

    def __setattr__(self, name: str, value: Any) -> None:
        if name in _roots():
            # A test replaces a product or a shortcut.
            object.__setattr__(self, name, value)
        else:
            super().__setattr__(name, value)

    def _base_url_of(self, product: str) -> str:
        return self._settings.base_url_of(product)

    def _set_base_url_of(self, product: str, url: str | None) -> None:
        urls = dict(self._settings.given.get("base_urls") or {})
        for host in _twire.hosts(product):
            if url is None:
                urls.pop(host, None)
            else:
                urls[host] = url
        self._change(base_urls=urls)

    def close(self) -> None:
        """Closes the connections. Later requests of this client are errors."""
        self._core = _ClosedCore()  # type: ignore[assignment]

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
            "a client cannot be pickled: it holds credentials and connections; make one in the other process"
        )

    def _copy(self, options: dict[str, Any]) -> ClientBase:
        copy = object.__new__(type(self))
        copy._settings = self._settings
        copy._core = self._core
        copy._account_sid = self._account_sid
        Resource.__init__(copy, copy, (), options)
        return copy

    def _request_arguments(
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

    async def _request(self, *arguments: Any) -> Response:
        from twire.rest import _loop
        from twire.rest._record import Response

        return Response(await _loop.request(self._core, *arguments))


class Client(ClientBase):
    """A client of Twilio's API.

    Without arguments it reads the environment: TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with
    TWILIO_API_KEY and TWILIO_API_SECRET, which are preferred, or with TWILIO_CLIENT_ID and
    TWILIO_CLIENT_SECRET (OAuth); TWILIO_REGION, TWILIO_EDGE; TWIRE_BASE_URL, one address for every
    product (a sandbox, a gateway); TWILIO_CA_BUNDLE; and as default parameters
    TWILIO_PHONE_NUMBER, TWILIO_MESSAGING_SERVICE_SID, TWILIO_VERIFY_SERVICE_SID.

    A client is thread-safe, and works in forked children. The constructor is cheap and opens no
    connection. Each operation has four forms: `create`, `create_async` (a coroutine),
    `create_with_http_info` (with status and headers) and `create_with_http_info_async`.

    username: account SID, or API key (SK…; then account_sid is needed too).
    password: auth token, or the API key's secret.
    account_sid: the account of the requests; by default the user name.
    region, edge: "ie1", "dublin".
    http_client: a transport: an object with `send` (see `twire.transport`), one with the
        `request` of twilio-python's HttpClient, or a script for tests (`twire.transport.ScriptedTransport`).
    environment: replaces os.environ.
    user_agent_extensions: words appended to twire's user agent.
    credential_provider: other credentials (see `twire.credential`), or a function that returns user
        name and password; twire calls it before each request.
    timeout: seconds for a whole request, retries included; default 30.
    attempt_timeout: seconds for one attempt; default 15.
    connect_timeout: seconds for name resolution, connection and TLS together; default 5.
    retries: attempts after the first; default 2. A request that could take effect twice is never
        retried.
    max_response_bytes: limit of a response body in bytes; default 8 MiB.
    max_concurrent_requests: limit of requests in flight; more wait, within their deadlines.
    max_idle_per_host: limit of idle connections to one host. They are closed after 20 s.
    proxy: "http://user:password@proxy.example:3128"; False for none. By default HTTPS_PROXY,
        ALL_PROXY and NO_PROXY decide.
    ca_file: a PEM file of certificate authorities, in addition to the platform's.
    trust_env: whether environment variables are read: those above (then from `environment`, if given),
        those of proxies (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, NO_PROXY, in either case), of the platform's
        certificate authorities (SSL_CERT_FILE, SSL_CERT_DIR) and TWIRE_CATALOG, a file with a newer
        catalog of operations. False: none of them, except `environment`. TWIRE_CATALOG is read once in a
        process: if it was read before, False raises `ConfigError`. A process with elevated privileges
        (setuid, setgid, file capabilities) never reads a variable.
    on_request, on_response: called before and after each attempt with a `twire.hooks.Attempt` or
        `AttemptOutcome`, in the thread that makes the request (or on its event loop).
    recording: a `twire.transport.Recording` that records the exchanges, for tests.
    checks: "off" sends requests without checks. A check refuses only what Twilio surely refuses, as a
        `twire.RejectedArgumentError` with Twilio's code: no receiver, sender or content, a body over 1,600
        UTF-16 units, more than 10 media, a message to a short code, from its receiver or across channels,
        required parameters that are missing.

    >>> from twire.transport import ScriptedTransport
    >>> script = ScriptedTransport().respond(201, {"sid": "SM1", "status": "queued", "price": "-0.0075"})
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
        """Makes a request to any path of Twilio's API, also one that the catalog of operations does not have.

        uri: https://PRODUCT.twilio.com/PATH, or /PATH of the main API.
        params go into the query, data into a form, json into a JSON body. A redirect is an answer of a GET:
        `download` follows it.

        >>> from twire.transport import ScriptedTransport
        >>> client = Client("AC1", "token", http_client=ScriptedTransport().respond(200, {"balance": "5"}))
        >>> client.request("GET", "/2010-04-01/Accounts/AC1/Balance.json").json()
        {'balance': '5'}
        """
        from twire.rest._record import Response

        arguments = self._request_arguments(method, uri, params, data, headers, json)
        return Response(_blocking.request(self._core, *arguments))

    def download(
        self,
        uri: str,
        to: Any = None,
        *,
        max_bytes: int | None = None,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> bytes | int:
        """Downloads from any address of Twilio's, and returns the bytes or, with `to`, their number.

        uri: https://PRODUCT.twilio.com/PATH, or /PATH of the main API. The other arguments are those of
        `client.recordings(sid).download`.

        >>> from twire.transport import ScriptedTransport
        >>> script = ScriptedTransport().respond(200, b"PNG", headers={"Content-Type": "image/png"})
        >>> client = Client("AC1", "token", http_client=script)
        >>> client.download("/2010-04-01/Accounts/AC1/Messages/MM1/Media/ME1")
        b'PNG'
        """
        from twire.rest import _download

        return _download.run(self, uri, None, self._options, to, max_bytes, progress)

    async def download_async(
        self,
        uri: str,
        to: Any = None,
        *,
        max_bytes: int | None = None,
        progress: Callable[[int, int | None], object] | None = None,
    ) -> bytes | int:
        """`download` as a coroutine."""
        from twire.rest import _download

        return await _download.run_async(self, uri, None, self._options, to, max_bytes, progress)

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
        """`request` as a coroutine."""
        return await self._request(*self._request_arguments(method, uri, params, data, headers, json))

    def __enter__(self) -> Client:
        return self

    def __exit__(self, *raised: object) -> None:
        self.close()

    async def __aenter__(self) -> Client:
        return self

    async def __aexit__(self, *raised: object) -> None:
        self.close()


class _ClosedCore:
    account_sid = None

    def error(self) -> Exception:
        from twire.errors import ConfigError

        return ConfigError("the client is closed")

    def __getattr__(self, name: str) -> NoReturn:
        raise self.error()

    def __repr__(self) -> str:
        return "<twire.Client closed>"
