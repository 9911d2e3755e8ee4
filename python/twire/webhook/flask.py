"""Validated webhooks in Flask: a decorator of views, or a check for a blueprint.

    signed = SignedWebhook("the auth token")

    @app.post("/sms")
    @signed
    def sms():
        response = MessagingResponse()
        response.message(f"You said {signed.event.body}.")
        return str(response)

    blueprint.before_request(signed.check)

The view can read `request.form` or `request.get_data()`. A rejected request gets 400 without a
signature, 413 for a body over the limit, else 403.
"""

from __future__ import annotations

from functools import wraps

from flask import Response, current_app, g, request

from twire.webhook import WebhookRejectedError
from twire.webhook import wsgi as _wsgi
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from twire.webhook import Event, ReceivedWebhook, ReplayFilter, Validator
    from twire.webhook.endpoint import _OnRejected

__all__ = ["SignedWebhook"]


class SignedWebhook:
    """The arguments are those of `twire.webhook.endpoint.Endpoint`. One instance may serve many views."""

    def __init__(
        self,
        validator: Validator | str | None = None,
        *,
        origin: str | None = None,
        replay_filter: ReplayFilter | None = None,
        on_rejected: _OnRejected | None = None,
    ) -> None:
        self._endpoint = Endpoint(
            validator, origin=origin, replay_filter=replay_filter, on_rejected=on_rejected
        )

    def __call__(self, view: Callable[..., Any]) -> Callable[..., Any]:
        """Decorates a view."""

        @wraps(view)
        def signed(*args: Any, **named: Any) -> Any:
            rejection = self.check()
            return current_app.ensure_sync(view)(*args, **named) if rejection is None else rejection

        return signed

    def check(self) -> Response | None:
        """The response to a request that is rejected; None for a valid one."""
        try:
            g.twire_webhook = _wsgi.receive(self._endpoint, request.environ, self._body)
        except WebhookRejectedError as rejected:
            return Response(f"{rejected}\n", rejected.status, mimetype="text/plain")
        return None

    @property
    def received(self) -> ReceivedWebhook:
        """The webhook of the current request."""
        found: ReceivedWebhook = g.twire_webhook
        return found

    @property
    def event(self) -> Event:
        """The event of the current request."""
        return self.received.event

    def _body(self) -> bytes:
        # Flask caches what it has read of the request here; it makes the stream on first use.
        made = request.__dict__
        if "stream" not in made:
            return _wsgi.read(self._endpoint, request.environ)
        if "form" in made and "_cached_data" not in made:
            raise RuntimeError("the form was read before the signature was checked: read it after the check")
        return request.get_data(cache=True)
