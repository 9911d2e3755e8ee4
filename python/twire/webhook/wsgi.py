"""A middleware for WSGI applications: signed requests go through, and no others.

    application = WebhookMiddleware(application, "the auth token")

The application finds what was received, a `twire.webhook.Received`, as `environ["twire.webhook"]`, and
reads the body as ever. A refused request is answered with 400 without a signature, 413 for a body that is
too large, else 403. Every request that comes here must be signed: put it around that part of a site that
Twilio asks.
"""

from __future__ import annotations

from io import BytesIO

from twire.webhook import Refused
from twire.webhook.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from typing import Any
    from wsgiref.types import StartResponse, WSGIApplication, WSGIEnvironment

    from twire.webhook import Received, Repeats, Validator
    from twire.webhook.endpoint import _OnRefused

__all__ = ["WebhookMiddleware"]

_REASONS = {400: "400 Bad Request", 403: "403 Forbidden", 413: "413 Content Too Large"}


class WebhookMiddleware:
    """Wraps an application. Arguments but the first are those of `twire.webhook.endpoint.Endpoint`."""

    def __init__(
        self,
        app: WSGIApplication,
        validator: Validator | str | None = None,
        *,
        origin: str | None = None,
        repeats: Repeats | None = None,
        on_refused: _OnRefused | None = None,
    ) -> None:
        self._app = app
        self._endpoint = Endpoint(validator, origin=origin, repeats=repeats, on_refused=on_refused)

    def __call__(self, environ: WSGIEnvironment, start_response: StartResponse) -> Iterable[bytes]:
        try:
            environ["twire.webhook"] = receive(self._endpoint, environ, lambda: read(self._endpoint, environ))
        except Refused as refused:
            text = f"{refused}\n".encode()
            start_response(
                _REASONS.get(refused.status or 403, "403 Forbidden"),
                [("Content-Type", "text/plain; charset=utf-8"), ("Content-Length", str(len(text)))],
            )
            return [text]
        return self._app(environ, start_response)


def receive(endpoint: Endpoint, environ: dict[str, Any], body: Callable[[], bytes]) -> Received:
    """What the request of an environment says, its body read by `body`; or `Refused`."""
    endpoint.before_body(environ.get("HTTP_X_TWILIO_SIGNATURE"), environ.get("CONTENT_LENGTH"))
    return endpoint.receive(environ["REQUEST_METHOD"], targets(environ), headers(environ), body())


def targets(environ: dict[str, Any]) -> list[str]:
    """How the request may have been asked: raw, where the server tells it, and as it was decoded."""
    from urllib.parse import quote

    path = environ.get("SCRIPT_NAME", "") + environ.get("PATH_INFO", "")
    target = quote(path, safe="/!$&'()*+,;=:@~", encoding="latin-1")
    if environ.get("QUERY_STRING"):
        target += "?" + environ["QUERY_STRING"]
    # gunicorn and Werkzeug say RAW_URI, uWSGI, mod_wsgi and waitress REQUEST_URI.
    raw = environ.get("RAW_URI") or environ.get("REQUEST_URI")
    return [target] if not raw or raw == target else [raw, target]


def headers(environ: dict[str, Any]) -> list[tuple[str, str]]:
    """The header fields."""
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
    """Reads the body, up to the limit, and leaves it to be read again."""
    length = environ.get("CONTENT_LENGTH")
    # A body in pieces ends by itself where the server says so; elsewhere to read on is to wait.
    in_pieces = endpoint.max_bytes + 1 if environ.get("wsgi.input_terminated") else 0
    most = int(length) if length else in_pieces
    body = b""
    try:
        while len(body) < most:
            piece = environ["wsgi.input"].read(most - len(body))
            if not piece:
                break
            body += piece
    except (OSError, ValueError, EOFError):
        # Servers have errors of their own for a client that goes away.
        endpoint.no_body()
    if length and len(body) < most:
        endpoint.no_body()
    if len(body) > endpoint.max_bytes:
        endpoint.too_large()
    environ["wsgi.input"] = BytesIO(body)
    # What came in pieces is whole now.
    environ["CONTENT_LENGTH"] = str(len(body))
    environ.pop("HTTP_TRANSFER_ENCODING", None)
    return body
