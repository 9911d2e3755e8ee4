"""Signed requests in Flask: a decorator of views, or a check before all of a blueprint's.

    signed = Signed("the auth token")

    @app.post("/sms")
    @signed
    def sms():
        answer = MessagingResponse()
        answer.message(f"You said {signed.event.body}.")
        return str(answer)

    blueprint.before_request(signed.check)

The view reads `request.form` or `request.get_data()` as ever. A refused request is answered with 400
without a signature, 413 for a body that is too large, else 403.
"""

from __future__ import annotations

from functools import wraps

from flask import Response, current_app, g, request

from twire.webhook import Refused
from twire.webhook import wsgi as _wsgi
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from twire.webhook import Event, Received, Repeats, Validator
    from twire.webhook.endpoint import _OnRefused

__all__ = ["Signed"]


class Signed:
    """Arguments are those of `twire.webhook.endpoint.Endpoint`. One may serve many views."""

    def __init__(
        self,
        validator: Validator | str | None = None,
        *,
        origin: str | None = None,
        repeats: Repeats | None = None,
        on_refused: _OnRefused | None = None,
    ) -> None:
        self._endpoint = Endpoint(validator, origin=origin, repeats=repeats, on_refused=on_refused)

    def __call__(self, view: Callable[..., Any]) -> Callable[..., Any]:
        """The view, for signed requests only."""

        @wraps(view)
        def signed(*args: Any, **named: Any) -> Any:
            refusal = self.check()
            return current_app.ensure_sync(view)(*args, **named) if refusal is None else refusal

        return signed

    def check(self) -> Response | None:
        """The answer to a request that is refused; None for one that is signed."""
        try:
            g.twire_webhook = _wsgi.receive(self._endpoint, request.environ, self._body)
        except Refused as refused:
            return Response(f"{refused}\n", refused.status, mimetype="text/plain")
        return None

    @property
    def received(self) -> Received:
        """What the request at hand says, and how it was proved."""
        found: Received = g.twire_webhook
        return found

    @property
    def event(self) -> Event:
        """What the request at hand says."""
        return self.received.event

    def _body(self) -> bytes:
        # What Flask has made of the request so far. It makes the stream when somebody first reads.
        made = request.__dict__
        if "stream" not in made:
            return _wsgi.read(self._endpoint, request.environ)
        if "form" in made and "_cached_data" not in made:
            raise RuntimeError("the form was read before its signature: read it behind the check")
        return request.get_data(cache=True)
