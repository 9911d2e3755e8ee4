"""Validated webhooks in FastAPI and Starlette: a dependency.

    signed = SignedWebhook("the auth token")

    @app.post("/sms")
    async def sms(webhook: Annotated[ReceivedWebhook, Depends(signed)]) -> Response:
        response = MessagingResponse()
        response.message(f"You said {webhook.event.body}.")
        return Response(str(response), media_type="application/xml")

    APIRouter(dependencies=[Depends(signed)])  # for a router

In a Starlette endpoint: `webhook = await signed(request)`.

The endpoint can read the body or the form, and a WebSocket is validated before it is accepted. A rejected
request is an HTTPException: 400 without a signature, 413 for a body over the limit, else 403. FastAPI
reads the body of an endpoint with `Form` or `Body` parameters first, whatever its size. To limit it, use
the middleware of `twire.webhook.asgi`; this dependency with the same `Validator` then reuses its result.
"""

# FastAPI evaluates annotations at run time, so they are not strings here.
from typing import Any, Optional, Union
from urllib.parse import urlencode

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException, WebSocketException
from starlette.requests import HTTPConnection

from twire.webhook import ReceivedWebhook, ReplayFilter, Validator, WebhookRejectedError
from twire.webhook import asgi as _asgi
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twire.webhook.endpoint import _OnRejected

__all__ = ["SignedWebhook"]


class SignedWebhook:
    """The arguments are those of `twire.webhook.endpoint.Endpoint`. One instance may serve many endpoints."""

    def __init__(
        self,
        validator: Union[Validator, str, None] = None,
        *,
        origin: Optional[str] = None,
        replay_filter: Optional[ReplayFilter] = None,
        on_rejected: "Optional[_OnRejected]" = None,
    ) -> None:
        self._endpoint = Endpoint(
            validator, origin=origin, replay_filter=replay_filter, on_rejected=on_rejected
        )

    async def __call__(self, connection: HTTPConnection) -> ReceivedWebhook:
        """Validates a request, or raises an HTTPException."""
        # The middleware, or this dependency on the router, has validated it already. The result of another
        # validator does not count.
        known = connection.scope.get("twire.webhook")
        if isinstance(known, ReceivedWebhook) and known._by is self._endpoint.validator:
            return known
        websocket = connection.scope["type"] == "websocket"
        try:
            _asgi.validate_headers(self._endpoint, connection.scope)
            body = b"" if websocket else await self._body(connection)
            received = _asgi.validate(self._endpoint, connection.scope, body)
        except WebhookRejectedError as rejected:
            if websocket:
                raise WebSocketException(1008, str(rejected)) from None
            raise HTTPException(rejected.status or 403, str(rejected)) from None
        connection.scope["twire.webhook"] = received
        return received

    async def _body(self, request: Any) -> bytes:
        if not hasattr(request, "_body"):
            form = getattr(request, "_form", None)
            if form is not None:
                return _written(form, request.headers.get("content-type", ""))
            # Starlette caches the body here.
            request._body = await _asgi.read(self._endpoint, request.receive)
        body: bytes = request._body
        return body


def _written(form: FormData, content_type: str) -> bytes:
    """Encodes a form that FastAPI has parsed: the signature covers names and values."""
    if content_type.partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise RuntimeError("the body was read before the signature was checked: use twire.webhook.asgi")
    return urlencode(form.multi_items()).encode()
