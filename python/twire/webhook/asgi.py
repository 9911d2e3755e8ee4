"""A middleware for ASGI applications: only requests and WebSocket handshakes signed by Twilio pass.

    app = WebhookMiddleware(app, "the auth token")

In Starlette or FastAPI: `Mount("/twilio", routes=…, middleware=[Middleware(WebhookMiddleware, token)])`.

`scope["twire.webhook"]` is a `twire.webhook.ReceivedWebhook`, and the application can read the body. A
rejected request gets 400 without a signature, 413 for a body over the limit, else 403; a rejected WebSocket
is closed with 1008 before it is accepted, for which servers send 403. Every request must be signed: wrap
only the part of a site that Twilio calls.
"""

from __future__ import annotations

from twire.webhook import WebhookRejectedError
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping
    from typing import Any

    from twire.webhook import ReceivedWebhook, ReplayFilter, Validator
    from twire.webhook.endpoint import _OnRejected

    _Scope = MutableMapping[str, Any]
    _Message = MutableMapping[str, Any]
    _Receive = Callable[[], Awaitable[_Message]]
    _Send = Callable[[_Message], Awaitable[None]]
    _App = Callable[[_Scope, _Receive, _Send], Awaitable[None]]

__all__ = ["WebhookMiddleware"]


class WebhookMiddleware:
    """Wraps an application. The other arguments are those of `twire.webhook.endpoint.Endpoint`."""

    def __init__(
        self,
        app: _App,
        validator: Validator | str | None = None,
        *,
        origin: str | None = None,
        replay_filter: ReplayFilter | None = None,
        on_rejected: _OnRejected | None = None,
    ) -> None:
        self._app = app
        self._endpoint = Endpoint(
            validator, origin=origin, replay_filter=replay_filter, on_rejected=on_rejected
        )

    async def __call__(self, scope: _Scope, receive: _Receive, send: _Send) -> None:
        if scope["type"] == "http":
            await self._http(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._websocket(scope, receive, send)
        else:
            await self._app(scope, receive, send)

    async def _http(self, scope: _Scope, receive: _Receive, send: _Send) -> None:
        try:
            validate_headers(self._endpoint, scope)
            body = await read(self._endpoint, receive)
            scope["twire.webhook"] = validate(self._endpoint, scope, body)
        except WebhookRejectedError as rejected:
            await _respond(rejected, "http.response", send)
            return
        whole: list[_Message] = [{"type": "http.request", "body": body, "more_body": False}]

        async def replay() -> _Message:
            return whole.pop() if whole else await receive()

        await self._app(scope, replay, send)

    async def _websocket(self, scope: _Scope, receive: _Receive, send: _Send) -> None:
        try:
            validate_headers(self._endpoint, scope)
            scope["twire.webhook"] = validate(self._endpoint, scope, b"")
        except WebhookRejectedError as rejected:
            await receive()
            if "websocket.http.response" in scope.get("extensions", ()):
                await _respond(rejected, "websocket.http.response", send)
            else:
                await send({"type": "websocket.close", "code": 1008, "reason": str(rejected)})
            return
        await self._app(scope, receive, send)


async def _respond(rejected: WebhookRejectedError, kind: str, send: _Send) -> None:
    text = f"{rejected}\n".encode()
    fields = [(b"content-type", b"text/plain; charset=utf-8"), (b"content-length", b"%d" % len(text))]
    await send({"type": f"{kind}.start", "status": rejected.status, "headers": fields})
    await send({"type": f"{kind}.body", "body": text, "more_body": False})


def validate_headers(endpoint: Endpoint, scope: _Scope) -> None:
    """Rejects a request before its body is read."""
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


def validate(endpoint: Endpoint, scope: _Scope, body: bytes) -> ReceivedWebhook:
    """Validates a request."""
    fields = headers(scope)
    if scope["type"] == "websocket":
        # HTTP/2 has no such header.
        fields.append(("upgrade", "websocket"))
    return endpoint.receive(scope.get("method", "GET"), targets(scope), fields, body)


def targets(scope: _Scope) -> list[str]:
    """The candidate request targets: raw, decoded, and with the root path that a proxy removed."""
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
    """The headers, names in lower case."""
    return [(name.decode("latin-1").lower(), value.decode("latin-1")) for name, value in scope["headers"]]
