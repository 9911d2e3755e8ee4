"""Webhooks: proof that a request is Twilio's, what it says, why one was refused, and signing for tests.

    validator = Validator("the auth token")
    received = validator.receive("POST", url, headers, body)  # or Refused, with a status
    if isinstance(received.event, Message):
        print(received.event.body)

Servers have it ready-made, with the body left to be read: `twire.webhook.wsgi`, `.asgi`, `.flask`,
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
    "Received",
    "Record",
    "RecordingStatus",
    "Refused",
    "Repeats",
    "Validator",
    "Verdict",
    "Verify",
    "sign",
    "sign_body",
]


class Verdict:
    """What the proof came to. It is true where the webhook is accepted."""

    __slots__ = ("accepted", "key", "message", "name", "status", "variant")

    def __init__(self, facts: _twire._Verdict) -> None:
        #: "valid", "body_not_covered", "bad_signature", "bad_body_hash", "missing_header",
        #: "unsupported_algorithm", "no_key" or "too_large".
        self.name = facts["name"]
        #: The same as a sentence.
        self.message = facts["message"]
        #: The HTTP status to answer with: 200, 400, 403 or 413.
        self.status = facts["status"]
        #: Whether the validator accepts it.
        self.accepted = facts["accepted"]
        #: Which spelling of the URL was signed; None where none was.
        self.variant = facts["variant"]
        #: The place of the key that fits, in the order in which they were given.
        self.key = facts["key"]

    def __bool__(self) -> bool:
        return self.accepted

    def __repr__(self) -> str:
        return f"<twire.webhook verdict {self.name}>"


class Refused(TwireError):
    """A webhook that is not proved to be Twilio's. `status` is the HTTP status to answer with.

    Its text may be answered to the client; the verdict is for the operator.
    """

    #: The verdict; None where the body broke off.
    verdict: Verdict | None

    def __init__(self, verdict: Verdict | None) -> None:
        if verdict is None:
            text = "the body could not be read"
        elif verdict.name in ("missing_header", "too_large"):
            text = verdict.message
        else:
            text = "the request is not signed by Twilio"
        super().__init__(text, verdict=verdict, status=400 if verdict is None else verdict.status)


class Received:
    """A webhook that Twilio signed."""

    __slots__ = ("_by", "body", "event", "repeated", "verdict")

    def __init__(
        self, verdict: Verdict, event: Event, body: bytes, repeated: bool, by: Validator | None = None
    ) -> None:
        self._by = by
        #: How it was proved.
        self.verdict = verdict
        #: What it says.
        self.event = event
        #: The raw body.
        self.body = body
        #: Whether this webhook was received before; False where nothing remembers, see `Repeats`.
        self.repeated = repeated

    def __repr__(self) -> str:
        return f"<twire.webhook received {self.event.kind}>"


class Repeats(_twire.Repeats):
    """Remembers which webhooks were received: Twilio sends some more than once.

    It knows them by I-Twilio-Idempotency-Token, the last `capacity` (10,000) at least, in this process
    alone. May be shared between threads. The token is not signed: whoever can repeat a signed request
    can give it another. So this spares double work; it does not keep an enemy's replays out.
    """


class Validator:
    """Checks whole requests. May be shared between threads.

    tokens: auth tokens, all of which are tried: old and new, primary and secondary.
    accounts: tokens by account SID, for requests that name their account.
    shared_keys: secrets by key id, for requests that name their key.
    trust_proxy: whether Forwarded and X-Forwarded-Proto, -Host and -Port say how the client asked.
        Only a proxy that replaces these fields may be trusted.
    allow_uncovered_body: whether a body that the signature does not cover is accepted.
    max_bytes, max_parameters: of a body; 1 MB and 1,000.
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
        #: Most bytes of a body.
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

        url: the full URL as it was asked for, query included, not decoded; or the request target alone
            where a Host field is among the headers.
        body: the raw body, before a framework read it.
        configured_urls: further URLs or targets to try, such as those that Twilio was told.
        """
        return Verdict(self._core.check(method, url, _pairs(headers), body, list(configured_urls)))

    def receive(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes | str = b"",
        configured_urls: Sequence[str] = (),
        repeats: Repeats | None = None,
    ) -> Received:
        """What a request says, once it is proved; else `Refused`. Arguments are those of `check`."""
        pairs = _pairs(headers)
        facts, said = self._core.receive(method, url, pairs, body, list(configured_urls))
        verdict = Verdict(facts)
        if said is None:
            raise Refused(verdict)
        raw = body.encode() if isinstance(body, str) else bytes(body)
        token = next((v for name, v in pairs if name.lower() == "i-twilio-idempotency-token"), None)
        repeated = repeats is not None and repeats.seen(token)
        return Received(verdict, events.read(*said), raw, repeated, self)

    def explain(
        self,
        method: str,
        url: str,
        headers: Headers,
        body: bytes | str = b"",
        configured_urls: Sequence[str] = (),
    ) -> str:
        """Why a request was refused: what was tried, and the likely cause, in lines.

        It names URL and parameters, so it is for the operator, never for the answer.
        """
        return self._core.explain(method, url, _pairs(headers), body, list(configured_urls))

    def __repr__(self) -> str:
        return "<twire.webhook validator>"


def sign(token: str, url: str, params: Any = None, algorithm: str | None = None) -> str:
    """The signature that Twilio would send with these decoded parameters; for tests."""
    return _twire.sign(token, url, params, algorithm)


def sign_body(token: str, url: str, body: bytes | str) -> tuple[str, str]:
    """The URL with the hash of this body, and the signature: how Twilio sends JSON; for tests."""
    return _twire.sign_body(token, url, body)


def _pairs(headers: Headers) -> list[tuple[str, str]]:
    items = getattr(headers, "items", None)
    return list(items() if items is not None else headers)
