"""Transports: an own one, and two for tests.

A transport is any object with `send`; pass it to a client as `http_client`. `send` makes one attempt
and returns the response; the client adds credentials, retries and deadlines. `twire.rest.Client` calls
`send` in the thread that makes the request. `*_async` operations and `twire.aio.Client` call it on the
event loop if it is a coroutine function, else in a thread of the loop's executor.

    class Session:
        def send(self, request, timeout):
            response = requests.request(
                request.method, request.url, headers=request.headers, data=request.body,
                timeout=timeout, allow_redirects=False,
            )
            return Response(response.status_code, response.headers, response.content)

    client = Client(http_client=Session())

An exception of `send` says whether the request was sent: a `twire.errors.TransportError` by its
`sent`; an OSError of a refused connection means no, any other OSError maybe. Other exceptions are
bugs, and reach the caller unchanged.

A scripted response for a test:

>>> from twire.rest import Client
>>> script = ScriptedTransport().respond(201, {"sid": "SM1"})
>>> client = Client("AC1", "token", http_client=script)
>>> client.messages.create(to="+15558676543", from_="+15005550006", body="Ready.").sid
'SM1'
>>> script.requests[0].method, script.requests[0].form[2], script.remaining
('POST', ('Body', 'Ready.'), 0)
"""

from __future__ import annotations

from twire._twire import Recording as _Recording
from twire._twire import Request as Request
from twire._twire import ScriptedTransport as ScriptedTransport

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any

    from twire._protocols import AsyncTransport as AsyncTransport
    from twire._protocols import HttpClient as HttpClient
    from twire._protocols import Transport as Transport
    from twire._protocols import TransportResponse as TransportResponse
    from twire._protocols import TransportSettings as TransportSettings
    from twire.errors import TwireError

_PROTOCOLS = ("TransportResponse", "AsyncTransport", "HttpClient", "TransportSettings", "Transport")

__all__ = [
    "AsyncTransport",
    "Exchange",
    "HttpClient",
    "Recording",
    "Request",
    "Response",
    "ScriptedTransport",
    "Transport",
    "TransportResponse",
    "TransportSettings",
]


# `typing` is imported on first use.
def __getattr__(name: str) -> object:
    if name not in _PROTOCOLS:
        raise AttributeError(f"module 'twire.transport' has no attribute {name!r}")
    value = getattr(__import__("twire._protocols", fromlist=[name]), name)
    globals()[name] = value
    return value


class Response:
    """A response: status, headers and the whole body.

    >>> Response(200, {"Content-Type": "application/json"}, b"{}")
    <twire.transport.Response 200>
    """

    __slots__ = ("content", "headers", "status_code")

    def __init__(
        self, status_code: int, headers: Mapping[str, str] | None = None, content: bytes | str = b""
    ) -> None:
        #: HTTP status.
        self.status_code = status_code
        #: Headers.
        self.headers: dict[str, str] = dict(headers or {})
        #: The decoded body.
        self.content = content

    def __repr__(self) -> str:
        return f"<twire.transport.Response {self.status_code}>"


class Exchange:
    """A request and what came of it."""

    __slots__ = ("error", "request", "response")

    def __init__(self, request: Request, response: Response | None, error: TwireError | None) -> None:
        #: The request, without credentials.
        self.request = request
        #: The response; None after an error.
        self.response = response
        #: The error; None after a response.
        self.error = error

    def __repr__(self) -> str:
        end = self.response.status_code if self.response is not None else type(self.error).__name__
        return f"<twire.transport.Exchange {self.request.method}: {end}>"


class Recording:
    """Records every exchange of a client; credentials are replaced by `[redacted]`.

    >>> from twire.rest import Client
    >>> script, recording = ScriptedTransport().respond(200, {"sid": "SM1"}), Recording()
    >>> client = Client("AC1", "token", http_client=script, recording=recording)
    >>> client.messages("SM1").fetch().sid
    'SM1'
    >>> recording.exchanges
    [<twire.transport.Exchange GET: 200>]
    >>> recording.exchanges[0].request.headers["authorization"]
    '[redacted]'
    >>> Client("AC1", "token", http_client=recording.script()).messages("SM1").fetch().sid
    'SM1'
    """

    __slots__ = ("_core",)

    def __init__(self) -> None:
        self._core = _Recording()

    @property
    def exchanges(self) -> list[Exchange]:
        """The exchanges so far, in the order of the responses."""
        return [
            Exchange(
                request,
                None if response is None else Response(response[0], dict(response[1]), response[2]),
                error,
            )
            for request, response, error in self._core.exchanges()
        ]

    def script(self) -> ScriptedTransport:
        """A script with the same responses."""
        return self._core.script()

    def __len__(self) -> int:
        return len(self._core)

    def __repr__(self) -> str:
        return f"<twire.transport.Recording of {len(self)} exchanges>"


class Adapter:
    """twilio-python's HttpClient as a transport."""

    __slots__ = ("_client",)

    def __init__(self, client: HttpClient) -> None:
        self._client = client

    def send(self, request: Request, timeout: float) -> Any:
        from urllib.parse import parse_qsl

        url, _, query = request.url.partition("?")
        headers = request.headers
        return self._client.request(
            request.method,
            url,
            params=_lists(parse_qsl(query, keep_blank_values=True)) or None,
            data=_lists(request.form) or request.json(),
            headers=headers,
            auth=_pair(headers.pop("authorization", "")),
            timeout=timeout,
            allow_redirects=False,
        )


def _lists(pairs: list[tuple[str, str]]) -> dict[str, Any]:
    """One value of a name as it is, several as a list."""
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name not in found:
            found[name] = value
        elif isinstance(found[name], list):
            found[name].append(value)
        else:
            found[name] = [found[name], value]
    return found


def _pair(header: str) -> tuple[str, str] | None:
    """User name and password of an Authorization header."""
    from base64 import b64decode

    kind, _, coded = header.partition(" ")
    if kind != "Basic":
        return None
    user, _, password = b64decode(coded).decode().partition(":")
    return user, password
