"""Validated webhooks in Django: a decorator of views, plain or async.

    signed = SignedWebhook(settings.TWILIO_AUTH_TOKEN)

    @signed
    def sms(request):
        response = MessagingResponse()
        response.message(f"You said {request.webhook.event.body}.")
        return HttpResponse(str(response), content_type="application/xml")

For a class: `@method_decorator(signed, name="dispatch")`. For a whole site, `signed` is a middleware too:
put it first in MIDDLEWARE.

`request.webhook` is a `twire.webhook.ReceivedWebhook`, and the view can read `request.POST` or
`request.body`. Django's CSRF check is off for the view: the signature replaces it. A rejected request
gets 400 without a signature, 413 for a body over the limit, else 403.
"""

from __future__ import annotations

from functools import wraps

from asgiref.sync import iscoroutinefunction
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.http.request import RawPostDataException, UnreadablePostError

from twire.webhook import WebhookRejectedError
from twire.webhook import asgi as _asgi
from twire.webhook import wsgi as _wsgi
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from twire.webhook import ReceivedWebhook, ReplayFilter, Validator
    from twire.webhook.endpoint import _OnRejected

__all__ = ["SignedWebhook"]


class SignedWebhook:
    """The arguments are those of `twire.webhook.endpoint.Endpoint`. One instance may serve many views."""

    # Django's attributes of a middleware.
    sync_capable = True
    async_capable = True

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
        if iscoroutinefunction(view):

            @wraps(view)
            async def signed(request: HttpRequest, *args: Any, **named: Any) -> Any:
                rejection = self.check(request)
                return await view(request, *args, **named) if rejection is None else rejection

        else:

            @wraps(view)
            def signed(request: HttpRequest, *args: Any, **named: Any) -> Any:
                rejection = self.check(request)
                return view(request, *args, **named) if rejection is None else rejection

        signed.csrf_exempt = True  # type: ignore[attr-defined]
        return signed

    def check(self, request: HttpRequest) -> HttpResponse | None:
        """The response to a request that is rejected; None for a valid one."""
        try:
            request.webhook = self._receive(request)
        except WebhookRejectedError as rejected:
            return HttpResponse(f"{rejected}\n", status=rejected.status, content_type="text/plain")
        # As a middleware, this runs before Django's.
        request._dont_enforce_csrf_checks = True
        return None

    def _receive(self, request: HttpRequest) -> ReceivedWebhook:
        scope = getattr(request, "scope", None)
        if scope is None:
            return _wsgi.receive(self._endpoint, request.META, lambda: self._body(request))
        _asgi.validate_headers(self._endpoint, scope)
        return _asgi.validate(self._endpoint, scope, self._body(request))

    def _body(self, request: HttpRequest) -> bytes:
        try:
            body: bytes = request.body
        except RequestDataTooBig:
            self._endpoint.too_large()
        except RawPostDataException:
            raise RuntimeError(
                "the form was read before the signature was checked: read it after the check"
            ) from None
        except UnreadablePostError:
            self._endpoint.no_body()
        return body
