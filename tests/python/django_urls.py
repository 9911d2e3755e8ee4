"""The views of the Django site in test_webhook_servers.py."""

from __future__ import annotations

from typing import Any

from asgiref.sync import iscoroutinefunction, markcoroutinefunction
from django.http import HttpRequest, HttpResponse
from django.urls import path, re_path
from django.utils.decorators import method_decorator, sync_and_async_middleware
from django.views import View

from twire.webhook.django import SignedWebhook

signed: SignedWebhook
urlpatterns: list[Any] = []


@sync_and_async_middleware
def site(get_response: Any) -> Any:
    """As a middleware, of a part of the site."""
    inner = signed(get_response)

    def choose(request: HttpRequest) -> Any:
        return (inner if request.path.startswith("/site/") else get_response)(request)

    return markcoroutinefunction(choose) if iscoroutinefunction(get_response) else choose


def use(options: dict[str, Any]) -> None:
    """Makes the views anew, with a check of these options."""
    from django.urls import clear_url_caches

    from test_webhook_servers import shown

    global signed
    signed = SignedWebhook(**options)

    def answer(request: HttpRequest) -> HttpResponse:
        event = request.webhook.event
        if request.method == "POST" and event.kind == "message":
            assert request.POST["Body"] == event.body
        return HttpResponse(shown(request.webhook, request.body))

    async def slow(request: HttpRequest) -> HttpResponse:
        return answer(request)

    def any_view(request: HttpRequest, rest: str) -> HttpResponse:
        return answer(request)

    @method_decorator(signed, name="dispatch")
    class Page(View):
        def get(self, request: HttpRequest) -> HttpResponse:
            return answer(request)

        post = get

    def unsigned(request: HttpRequest) -> HttpResponse:
        return HttpResponse("nobody asked for a signature")

    urlpatterns[:] = [
        path("async/", signed(slow)),
        path("class/", Page.as_view()),
        path("site/", answer),
        path("unsigned/", unsigned),
        re_path("^(?P<rest>.*)$", signed(any_view)),
    ]
    clear_url_caches()
