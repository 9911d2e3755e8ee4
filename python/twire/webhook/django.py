"""Signed requests in Django: a decorator of views, plain or async.

    signed = Signed(settings.TWILIO_AUTH_TOKEN)

    @signed
    def sms(request):
        answer = MessagingResponse()
        answer.message(f"You said {request.webhook.event.body}.")
        return HttpResponse(str(answer), content_type="application/xml")

Of a class: `@method_decorator(signed, name="dispatch")`. For a whole site, `signed` is a middleware, too:
name it in MIDDLEWARE, first.

The view finds what was received, a `twire.webhook.Received`, as `request.webhook`, and reads `request.POST`
or `request.body` as ever. Django's own CSRF check is off for it: the signature is the better proof. A
refused request is answered with 400 without a signature, 413 for a body that is too large, else 403.
"""

from __future__ import annotations

from functools import wraps

from asgiref.sync import iscoroutinefunction
from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse
from django.http.request import RawPostDataException, UnreadablePostError

from twire.webhook import Refused
from twire.webhook import asgi as _asgi
from twire.webhook import wsgi as _wsgi
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from twire.webhook import Received, Repeats, Validator
    from twire.webhook.endpoint import _OnRefused

__all__ = ["Signed"]


class Signed:
    """Arguments are those of `twire.webhook.endpoint.Endpoint`. One may serve many views."""

    # What Django asks of a middleware.
    sync_capable = True
    async_capable = True

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
        if iscoroutinefunction(view):

            @wraps(view)
            async def signed(request: HttpRequest, *args: Any, **named: Any) -> Any:
                refusal = self.check(request)
                return await view(request, *args, **named) if refusal is None else refusal

        else:

            @wraps(view)
            def signed(request: HttpRequest, *args: Any, **named: Any) -> Any:
                refusal = self.check(request)
                return view(request, *args, **named) if refusal is None else refusal

        signed.csrf_exempt = True  # type: ignore[attr-defined]
        return signed

    def check(self, request: HttpRequest) -> HttpResponse | None:
        """The answer to a request that is refused; None for one that is signed."""
        try:
            request.webhook = self._receive(request)
        except Refused as refused:
            return HttpResponse(f"{refused}\n", status=refused.status, content_type="text/plain")
        # As a middleware, this comes before Django's.
        request._dont_enforce_csrf_checks = True
        return None

    def _receive(self, request: HttpRequest) -> Received:
        scope = getattr(request, "scope", None)
        if scope is None:
            return _wsgi.receive(self._endpoint, request.META, lambda: self._body(request))
        _asgi.early(self._endpoint, scope)
        return _asgi.judge(self._endpoint, scope, self._body(request))

    def _body(self, request: HttpRequest) -> bytes:
        try:
            body: bytes = request.body
        except RequestDataTooBig:
            self._endpoint.too_large()
        except RawPostDataException:
            raise RuntimeError("the form was read before its signature: read it behind the check") from None
        except UnreadablePostError:
            self._endpoint.no_body()
        return body
