"""Webhooks: validation, typed events, explanations of rejections, and signatures for tests.

    validator = Validator("the auth token")
    received = validator.receive("POST", url, headers, body)  # or WebhookRejectedError, with an HTTP status
    if isinstance(received.event, Message):
        print(received.event.body)

Middlewares that leave the body readable: `twire.webhook.wsgi`, `.asgi`, `.flask`,
`.django` and `.fastapi` (Starlette, too).
"""

from __future__ import annotations

from twire import _twire
from twire.errors import TwireError
from twire.webhook import events
from twire.webhook.events import (
    Call,
    CallEvent,
    CallStatus,
    Dial,
    Event,
    Form,
    Gather,
    Json,
    Media,
    Message,
    MessageStatus,
    Record,
    RecordingStatus,
    Verify,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from typing import Any

    Headers = Mapping[str, str] | Iterable[tuple[str, str]]

__all__ = [
    "Call",
    "CallEvent",
    "CallStatus",
    "Dial",
    "Event",
    "Form",
    "Gather",
    "Json",
    "Media",
    "Message",
    "MessageStatus",
    "ReceivedWebhook",
    "Record",
    "RecordingStatus",
    "ReplayFilter",
    "Validator",
    "Verdict",
    "Verify",
    "WebhookRejectedError",
    "sign",
    "sign_body",
]


class Verdict:
    """The result of a validation. True if the webhook is accepted."""

    __slots__ = ("accepted", "key", "message", "name", "status", "variant")

    def __init__(self, facts: _twire._Verdict) -> None:
        #: "valid", "body_not_covered", "bad_signature", "bad_body_hash", "missing_header",
        #: "unsupported_algorithm", "no_key" or "too_large".
        self.name = facts["name"]
        #: The same as a sentence.
        self.message = facts["message"]
        #: The HTTP status of the response: 200, 400, 403 or 413.
        self.status = facts["status"]
        #: Whether the validator accepts it.
        self.accepted = facts["accepted"]
        #: Which candidate URL was signed; None if none was.
        self.variant = facts["variant"]
        #: The index of the matching key, in the order given.
        self.key = facts["key"]

    def __bool__(self) -> bool:
        return self.accepted

    def __repr__(self) -> str:
        return f"<twire.webhook verdict {self.name}>"


class WebhookRejectedError(TwireError):
    """The webhook was not signed by Twilio. `status` is the HTTP status to respond with.

    The text may be sent to the client; the verdict is for the operator.
    """

    #: The verdict; None if the body was incomplete.
    verdict: Verdict | None

    def __init__(self, verdict: Verdict | None) -> None:
        if verdict is None:
            text = "the body could not be read"
        elif verdict.name in ("missing_header", "too_large"):
            text = verdict.message
        else:
            text = "the request is not signed by Twilio"
        super().__init__(text, verdict=verdict, status=400 if verdict is None else verdict.status)


class ReceivedWebhook:
    """A webhook that Twilio signed."""

    __slots__ = ("_by", "body", "event", "is_replay", "verdict")

    def __init__(
        self, verdict: Verdict, event: Event, body: bytes, is_replay: bool, by: Validator | None = None
    ) -> None:
        self._by = by
        #: The verdict.
        self.verdict = verdict
        #: The event.
        self.event = event
        #: The raw body.
        self.body = body
        #: Whether this webhook was received before; False without a `ReplayFilter`.
        self.is_replay = is_replay

    def __repr__(self) -> str:
        return f"<twire.webhook received {self.event.kind}>"


class ReplayFilter(_twire.ReplayFilter):
    """Remembers received webhooks: Twilio sends some more than once.

    It remembers at least the last `capacity` (10,000) values of I-Twilio-Idempotency-Token, in this
    process only. Thread-safe. The token is not signed: an attacker who can repeat a signed request can
    change it. The filter avoids duplicate work; it is not a protection against replay attacks.
    """


class Validator:
    """Validates requests. Thread-safe.

    tokens: auth tokens; each is tried: old and new, primary and secondary.
    accounts: auth tokens by account SID, for requests that name their account.
    shared_keys: secrets by key id, for requests that name their key.
    trust_proxy: whether Forwarded and X-Forwarded-Proto, -Host and -Port give the original URL. Trust
        only a proxy that replaces these headers.
    allow_uncovered_body: whether to accept a body that the signature does not cover.
    max_bytes, max_parameters: limits of a body; default 1 MiB and 1,000.
    """

    def __init__(
        self,
        *tokens: str,
        accounts: Mapping[str, str] | None = None,
        shared_keys: Mapping[str, str] | None = None,
        trust_proxy: bool = False,
        allow_uncovered_body: bool = False,
        max_bytes: int | None = None,
        max_parameters: int | None = None,
    ) -> None:
        #: Limit of a body in bytes.
        self.max_bytes = 1024 * 1024 if max_bytes is None else max_bytes
        keys = [("token", "", token) for token in tokens]
        keys += [("account", sid, token) for sid, token in (accounts or {}).items()]
        keys += [("shared_key", name, secret) for name, secret in (shared_keys or {}).items()]
        self._core = _twire.Validator(
            None, keys, trust_proxy, allow_uncovered_body, max_bytes, max_parameters
        )

    def check(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes | str = b"",
        configured_urls: Sequence[str] = (),
    ) -> Verdict:
        """The verdict on a request.

        url: the full URL of the request, query included, not decoded; or the request target alone if the
            headers have a Host.
        body: the raw body, before a framework parses it.
        configured_urls: further URLs or targets to try, such as those configured at Twilio.
        """
        return Verdict(self._core.check(method, url, _pairs(headers), body, list(configured_urls)))

    def receive(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes | str = b"",
        configured_urls: Sequence[str] = (),
        replay_filter: ReplayFilter | None = None,
    ) -> ReceivedWebhook:
        """Validates a request and returns its event, or raises `WebhookRejectedError`.

        The arguments are those of `check`.
        """
        pairs = _pairs(headers)
        facts, said = self._core.receive(method, url, pairs, body, list(configured_urls))
        verdict = Verdict(facts)
        if said is None:
            raise WebhookRejectedError(verdict)
        raw = body.encode() if isinstance(body, str) else bytes(body)
        token = next((v for name, v in pairs if name.lower() == "i-twilio-idempotency-token"), None)
        is_replay = replay_filter is not None and replay_filter.is_replay(token)
        return ReceivedWebhook(verdict, events.read(*said), raw, is_replay, self)

    def explain(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes | str = b"",
        configured_urls: Sequence[str] = (),
    ) -> str:
        """Why a request was rejected, in lines: the candidate URLs, and the likely cause.

        The text contains URL and parameters: it is for the operator, not for the response.
        """
        return self._core.explain(method, url, _pairs(headers), body, list(configured_urls))

    def __repr__(self) -> str:
        return "<twire.webhook validator>"


def sign(token: str, url: str, params: Any = None, algorithm: str | None = None) -> str:
    """The signature of a form with these decoded parameters; for tests."""
    return _twire.sign(token, url, params, algorithm)


def sign_body(token: str, url: str, body: bytes | str) -> tuple[str, str]:
    """The URL with the hash of this body, and the signature, as Twilio sends JSON; for tests."""
    return _twire.sign_body(token, url, body)


def _pairs(headers: Headers) -> list[tuple[str, str]]:
    items = getattr(headers, "items", None)
    return list(items() if items is not None else headers)
