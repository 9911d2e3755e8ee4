"""What the servers' modules share: a request, as a server has it, judged and read."""

from __future__ import annotations

from twire import _twire
from twire.errors import ConfigError
from twire.webhook import Received, Refused, Repeats, Validator, Verdict

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import NoReturn

    _OnRefused = Callable[[Refused, Callable[[], str]], None]

__all__ = ["Endpoint"]


class Endpoint:
    """How a server proves its webhooks. May be shared between threads.

    validator: a `Validator`, or an auth token; without, the token is TWILIO_AUTH_TOKEN of the
        environment. Behind a proxy that replaces X-Forwarded-… or Forwarded:
        `Validator(token, trust_proxy=True)`.
    origin: scheme and host as they are configured at Twilio, "https://example.com", for a server that
        cannot see how it is asked. Path and query stay those of the request, and what proxies say is not
        looked at. Without, they are what Host says, and https or else http.
    repeats: what remembers webhooks, for `Received.repeated`.
    on_refused: is called with what was refused, and with a function that explains it in lines for the
        operator's log; they name URL and parameters.
    """

    def __init__(
        self,
        validator: Validator | str | None = None,
        *,
        origin: str | None = None,
        repeats: Repeats | None = None,
        on_refused: _OnRefused | None = None,
    ) -> None:
        if validator is None:
            from os import environ

            validator = environ.get("TWILIO_AUTH_TOKEN")
            if not validator:
                raise ConfigError("a webhook needs a token: give one, or set TWILIO_AUTH_TOKEN")
        self.validator = Validator(validator) if isinstance(validator, str) else validator
        self._origin = None if origin is None else origin.rstrip("/")
        self._repeats = repeats
        self._on_refused = on_refused

    @property
    def max_bytes(self) -> int:
        """Most bytes of a body."""
        return self.validator.max_bytes

    def before_body(self, signature: str | None, length: str | None) -> None:
        """Refuses what need not be read: without a signature, or too long by its own account."""
        if not signature:
            raise self._told(Refused(Verdict(_twire.refusal("missing_header"))), str)
        if length:
            if not (length.isascii() and length.isdigit()):
                self.no_body()
            # So many digits that Python would refuse to read them are too many, too.
            if len(length) > 18 or int(length) > self.max_bytes:
                self.too_large()

    def too_large(self) -> NoReturn:
        """Refuses a body over the limit."""
        raise self._told(Refused(Verdict(_twire.refusal("too_large"))), str)

    def no_body(self) -> NoReturn:
        """Refuses a request whose body broke off."""
        raise self._told(Refused(None), str)

    def receive(
        self, method: str, targets: Sequence[str], headers: Iterable[tuple[str, str]], body: bytes
    ) -> Received:
        """What a request says, or `Refused`. targets: how it may have been asked, the raw target first."""
        fields = list(headers)
        if self._origin is not None:
            targets = [self._origin + _path(target) for target in targets]
            fields = [pair for pair in fields if "forwarded" not in pair[0].lower()]
        url, others = targets[0], list(targets[1:])
        try:
            return self.validator.receive(method, url, fields, body, others, self._repeats)
        except Refused as refused:
            # The name is unbound when this block ends.
            why = refused
        raise self._told(why, lambda: self.validator.explain(method, url, fields, body, others))

    def _told(self, refused: Refused, explain: Callable[[], str]) -> Refused:
        if self._on_refused is not None:
            self._on_refused(refused, explain)
        return refused


def _path(target: str) -> str:
    """Path and query of a target, which may be a whole URL."""
    if target.startswith("/"):
        return target
    _, slash, path = target.partition("://")[2].partition("/")
    return slash + path or "/"
