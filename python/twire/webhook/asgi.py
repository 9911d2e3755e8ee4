"""A middleware for ASGI applications: signed requests and WebSocket handshakes go through, and no others.

    app = WebhookMiddleware(app, "the auth token")

In Starlette or FastAPI: `Mount("/twilio", routes=…, middleware=[Middleware(WebhookMiddleware, token)])`.

The application finds what was received, a `twire.webhook.Received`, as `scope["twire.webhook"]`, and
reads the body as ever. A refused request is answered with 400 without a signature, 413 for a body that is
too large, else 403; a refused WebSocket is closed with 1008 before it is accepted, which servers answer
with 403. Every request that comes here must be signed: put it around that part of a site that Twilio asks.
"""

from __future__ import annotations

from twire.webhook import Refused
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping
    from typing import Any

    from twire.webhook import Received, Repeats, Validator
    from twire.webhook.endpoint import _OnRefused

    _Scope = MutableMapping[str, Any]
    _Message = MutableMapping[str, Any]
    _Receive = Callable[[], Awaitable[_Message]]
    _Send = Callable[[_Message], Awaitable[None]]
    _App = Callable[[_Scope, _Receive, _Send], Awaitable[None]]

__all__ = ["WebhookMiddleware"]


class WebhookMiddleware:
    """Wraps an application. Arguments but the first are those of `twire.webhook.endpoint.Endpoint`."""

    def __init__(
        self,
        app: _App,
        validator: Validator | str | None = None,
        *,
        origin: str | None = None,
        repeats: Repeats | None = None,
        on_refused: _OnRefused | None = None,
    ) -> None:
        self._app = app
        self._endpoint = Endpoint(validator, origin=origin, repeats=repeats, on_refused=on_refused)

    async def __call__(self, scope: _Scope, receive: _Receive, send: _Send) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _http(self, scope: _Scope, receive: _Receive, send: _Send) -> None:
        try:
            early(self._endpoint, scope)
            body = await read(self._endpoint, receive)
            scope["twire.webhook"] = judge(self._endpoint, scope, body)
        except Refused as refused:
            await _answer(refused, "http.response", send)
            return
        whole: list[_Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> _Message:
            return whole.pop() if whole else await receive()

        await self._app(scope, replay, send)

    async def _websocket(self, scope: _Scope, receive: _Receive, send: _Send) -> None:
        try:
            early(self._endpoint, scope)
            scope["twire.webhook"] = judge(self._endpoint, scope, b"")
        except Refused as refused:
            await receive()
            if "websocket.http.response" in scope.get("extensions", ()):
                await _answer(refused, "websocket.http.response", send)
            else:
                await send({"type": "websocket.close", "code": 1008, "reason": str(refused)})
            return
        await self._app(scope, receive, send)


async def _answer(refused: Refused, kind: str, send: _Send) -> None:
    text = f"{refused}\n".encode()
    fields = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(text))]
    await send({"type": f"{kind}.start", "status": refused.status, "headers": fields})
    await send({"type": f"{kind}.body", "body": text, "more_body": False})


def early(endpoint: Endpoint, scope: _Scope) -> None:
    """Refuses what need not be read."""
    found = dict(reversed(headers(scope)))
    endpoint.before_body(found.get("x-twilio-signature"), found.get("content-length"))


async def read(endpoint: Endpoint, receive: _Receive) -> bytes:
    """The whole body, up to the limit."""
    pieces: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            endpoint.no_body()
        pieces.append(message.get("body", b""))
        size += len(pieces[-1])
        if size > endpoint.max_bytes:
            endpoint.too_large()
        if not message.get("more_body", False):
            return b"".join(pieces)


def judge(endpoint: Endpoint, scope: _Scope, body: bytes) -> Received:
    """What a request says, or `Refused`."""
    fields = headers(scope)
    if scope["type"] == "websocket":
        # HTTP/2 has no such field.
        fields.append(("upgrade", "websocket"))
    return endpoint.receive(scope.get("method", "GET"), targets(scope), fields, body)


def targets(scope: _Scope) -> list[str]:
    """How the request may have been asked: raw, as it was decoded, and with what a proxy cut off."""
    from urllib.parse import quote

    query = scope.get("query_string", b"").decode("latin-1")
    query = f"?{query}" if query else ""
    plain = quote(scope["path"], safe="/!$&'()*+,;=:@~")
    raw = (scope.get("raw_path") or plain.encode()).decode("latin-1").partition("?")[0]
    found = [raw + query, plain + query]
    root = quote(scope.get("root_path", "").rstrip("/"), safe="/!$&'()*+,;=:@~")
    if root and not raw.startswith(root + "/"):
        found.append(root + raw + query)
    return list(dict.fromkeys(found))


def headers(scope: _Scope) -> list[tuple[str, str]]:
    """The header fields, names in lower case."""
    return [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in scope["headers"]]
