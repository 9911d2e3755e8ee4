"""Signed requests in FastAPI and Starlette: a dependency.

    signed = Signed("the auth token")

    @app.post("/sms")
    async def sms(webhook: Annotated[Received, Depends(signed)]) -> Response:
        answer = MessagingResponse()
        answer.message(f"You said {webhook.event.body}.")
        return Response(str(answer), media_type="application/xml")

    APIRouter(dependencies=[Depends(signed)])  # all of a router's

In a Starlette endpoint: `webhook = await signed(request)`.

The endpoint reads the body or the form as ever, and a WebSocket is proved before it is accepted. A refused
request is an HTTPException: 400 without a signature, 413 for a body that is too large, else 403. FastAPI
reads the body of an endpoint with `Form` or `Body` parameters first, whatever its size; where that matters,
take the middleware of `twire.webhook.asgi`: behind it, this dependency with the same `Validator` has
nothing left to do.
"""

# FastAPI reads the annotations when the program runs: those are no text here.
from typing import Any, Optional, Union
from urllib.parse import urlencode

from starlette.datastructures import FormData
from starlette.exceptions import HTTPException, WebSocketException
from starlette.requests import HTTPConnection

from twire.webhook import Received, Refused, Repeats, Validator
from twire.webhook import asgi as _asgi
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twire.webhook.endpoint import _OnRefused

__all__ = ["Signed"]


class Signed:
    """Arguments are those of `twire.webhook.endpoint.Endpoint`. One may serve many endpoints."""

    def __init__(
        self,
        validator: Union[Validator, str, None] = None,
        *,
        origin: Optional[str] = None,
        repeats: Optional[Repeats] = None,
        on_refused: "Optional[_OnRefused]" = None,
    ) -> None:
        self._endpoint = Endpoint(validator, origin=origin, repeats=repeats, on_refused=on_refused)

    async def __call__(self, connection: HTTPConnection) -> Received:
        """What a request says, or an HTTPException."""
        # The middleware, or this dependency of the router, was here before. Another's word does not count.
        known = connection.scope.get("twire.webhook")
        if isinstance(known, Received) and known._by is self._endpoint.validator:
            return known
        websocket = connection.scope["type"] == "websocket"
        try:
            _asgi.early(self._endpoint, connection.scope)
            body = b"" if websocket else await self._body(connection)
            received = _asgi.judge(self._endpoint, connection.scope, body)
        except Refused as refused:
            if websocket:
                raise WebSocketException(1008, str(refused)) from None
            raise HTTPException(refused.status or 403, str(refused)) from None
        connection.scope["twire.webhook"] = received
        return received

    async def _body(self, request: Any) -> bytes:
        if not hasattr(request, "_body"):
            form = getattr(request, "_form", None)
            if form is not None:
                return _written(form, request.headers.get("content-type", ""))
            # Where Starlette itself keeps a body that was read, for whoever reads it again.
            request._body = await _asgi.read(self._endpoint, request.receive)
        body: bytes = request._body
        return body


def _written(form: FormData, content_type: str) -> bytes:
    """A form that FastAPI has read, written again: what is signed are names and values."""
    if content_type.partition(";")[0].strip().lower() != "application/x-www-form-urlencoded":
        raise RuntimeError("the body was read before its signature: take twire.webhook.asgi")
    return urlencode(form.multi_items()).encode()
