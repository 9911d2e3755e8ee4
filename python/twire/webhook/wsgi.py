"""A middleware for WSGI applications: only webhooks signed by Twilio pass.

    application = WebhookMiddleware(application, "the auth token")

`environ["twire.webhook"]` is a `twire.webhook.ReceivedWebhook`, and the application can read the body. A
rejected request gets 400 without a signature, 413 for a body over the limit, else 403. Every request must
be signed: wrap only the part of a site that Twilio calls.
"""

from __future__ import annotations

from io import BytesIO

from twire.webhook import WebhookRejectedError
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from twire.webhook import ReceivedWebhook, ReplayFilter, Validator
    from twire.webhook.endpoint import _OnRejected

__all__ = ["WebhookMiddleware"]

_REASONS = {400: "400 Bad Request", 403: "403 Forbidden", 413: "413 Content Too Large"}


class WebhookMiddleware:
    """Wraps an application. The other arguments are those of `twire.webhook.endpoint.Endpoint`."""

    def __init__(
        self,
        app: WSGIApplication,
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

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        try:
            environ["twire.webhook"] = receive(self._endpoint, environ, lambda: read(self._endpoint, environ))
        except WebhookRejectedError as rejected:
            text = f"{rejected}\n".encode()
            start_response(
                _REASONS.get(rejected.status or 403, "403 Forbidden"),
                [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(text)))],
            )
            return [text]
        return self._app(environ, start_response)


def receive(endpoint: Endpoint, environ: dict[str, Any], body: Callable[[], bytes]) -> ReceivedWebhook:
    """Validates the request of an environment. `body` reads the body."""
    endpoint.before_body(environ.get("HTTP_X_TWILIO_SIGNATURE"), environ.get("CONTENT_LENGTH"))
    return endpoint.receive(environ["REQUEST_METHOD"], targets(environ), headers(environ), body())


def targets(environ: dict[str, Any]) -> list[str]:
    """The candidate request targets: the raw one if the server provides it, and the decoded one."""
    from urllib.parse import quote

    path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
    target = quote(path, safe="/!$&'()*+,;=:@~", encoding="latin-1")
    if environ.get("QUERY_STRING"):
        target += "?" + environ["QUERY_STRING"]
    # gunicorn and Werkzeug say RAW_URI, uWSGI, mod_wsgi and waitress REQUEST_URI.
    raw = environ.get("RAW_URI") or environ.get("REQUEST_URI")
    return [target] if not raw or raw == target else [raw, target]


def headers(environ: dict[str, Any]) -> list[tuple[str, str]]:
    """The headers."""
    fields = [
        (name[5:].replace("_", "-"), value)
        for name, value in environ.items()
        # A stranger's Content_Type would be HTTP_CONTENT_TYPE.
        if name.startswith("HTTP_") and name != "HTTP_CONTENT_TYPE" and isinstance(value, str)
    ]
    if environ.get("CONTENT_TYPE"):
        fields.append(("Content-Type", environ["CONTENT_TYPE"]))
    return fields


def read(endpoint: Endpoint, environ: dict[str, Any]) -> bytes:
    """Reads the body, up to the limit, and makes it readable again."""
    length = environ.get("CONTENT_LENGTH")
    # A chunked body ends by itself only if the server says so; otherwise read() may block.
    chunked_limit = endpoint.max_bytes + 1 if environ.get("wsgi.input_terminated") else 0
    limit = int(length) if length else chunked_limit
    body = b""
    try:
        while len(body) < limit:
            piece = environ["wsgi.input"].read(limit - len(body))
            if not piece:
                break
            body += piece
    except (OSError, ValueError, EOFError):
        # Servers raise errors of their own when a client disconnects.
        endpoint.no_body()
    if length and len(body) < limit:
        endpoint.no_body()
    if len(body) > endpoint.max_bytes:
        endpoint.too_large()
    environ["wsgi.input"] = BytesIO(body)
    # The body is no longer chunked.
    environ["CONTENT_LENGTH"] = str(len(body))
    environ.pop("HTTP_TRANSFER_ENCODING", None)
    return body
