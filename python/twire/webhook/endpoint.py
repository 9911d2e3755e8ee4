"""The part that all middlewares share: validation of a request as the server has it."""

from __future__ import annotations

from twire import _twire
from twire.errors import ConfigError
from twire.webhook import ReceivedWebhook, ReplayFilter, Validator, Verdict, WebhookRejectedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import NoReturn

    _OnRejected = Callable[[WebhookRejectedError, Callable[[], str]], None]

__all__ = ["Endpoint"]


class Endpoint:
    """Validates the webhooks of a server. Thread-safe.

    validator: a `Validator`, or an auth token; by default TWILIO_AUTH_TOKEN of the environment. Behind
        a proxy that replaces X-Forwarded-… or Forwarded:
        `Validator(token, trust_proxy=True)`.
    origin: scheme and host as they are configured at Twilio, "https://example.com", for a server that
        does not know its public URL. Path and query are those of the request, and forwarding headers are
        ignored. By default: the Host header, with https and then http.
    replay_filter: for `ReceivedWebhook.is_replay`.
    on_rejected: called with the error, and with a function that returns an explanation for the
        operator's log; it contains URL and parameters.
    """

    def __init__(
        self,
        validator: Validator | str | None = None,
        *,
        origin: str | None = None,
        replay_filter: ReplayFilter | None = None,
        on_rejected: _OnRejected | None = None,
    ) -> None:
        if validator is None:
            from os import environ

            validator = environ.get("TWILIO_AUTH_TOKEN")
            if not validator:
                raise ConfigError("no auth token to validate webhooks: pass one, or set TWILIO_AUTH_TOKEN")
        self.validator = Validator(validator) if isinstance(validator, str) else validator
        self._origin = None if origin is None else origin.rstrip("/")
        self._replay_filter = replay_filter
        self._on_rejected = on_rejected

    @property
    def max_bytes(self) -> int:
        """Limit of a body in bytes."""
        return self.validator.max_bytes

    def before_body(self, signature: str | None, length: str | None) -> None:
        """Rejects a request before its body is read: no signature, or Content-Length over the limit."""
        if not signature:
            raise self._report(WebhookRejectedError(Verdict(_twire.rejection("missing_header"))), str)
        if length:
            if not (length.isascii() and length.isdigit()):
                self.no_body()
            # Python refuses to parse integers of more than 4,300 digits.
            if len(length) > 18 or int(length) > self.max_bytes:
                self.too_large()

    def too_large(self) -> NoReturn:
        """Rejects a body over the limit."""
        raise self._report(WebhookRejectedError(Verdict(_twire.rejection("too_large"))), str)

    def no_body(self) -> NoReturn:
        """Rejects a request with an incomplete body."""
        raise self._report(WebhookRejectedError(None), str)

    def receive(
        self, method: str, targets: Sequence[str], headers: Iterable[tuple[str, str]], body: bytes
    ) -> ReceivedWebhook:
        """Validates a request. targets: candidate request targets, the raw one first."""
        fields = list(headers)
        if self._origin is not None:
            targets = [self._origin + _path(target) for target in targets]
            fields = [pair for pair in fields if "forwarded" not in pair[0].lower()]
        url, others = targets[0], list(targets[1:])
        try:
            return self.validator.receive(method, url, fields, body, others, self._replay_filter)
        except WebhookRejectedError as rejected:
            # `except` unbinds its name.
            error = rejected
        raise self._report(error, lambda: self.validator.explain(method, url, fields, body, others))

    def _report(self, rejected: WebhookRejectedError, explain: Callable[[], str]) -> WebhookRejectedError:
        if self._on_rejected is not None:
            self._on_rejected(rejected, explain)
        return rejected


def _path(target: str) -> str:
    """Path and query of a target, which may be a whole URL."""
    if target.startswith("/"):
        return target
    _, slash, path = target.partition("://")[2].partition("/")
    return slash + path or "/"
