"""What can go wrong. `TwireError` is the base of all of it.

Every error tells how far the call got: `sent` is "no" (repeating it is safe), "maybe" (the request
left and no proper answer came) or "yes" (Twilio did it, but the answer could not be read).
No text here holds a token, a body or a whole phone number. All of them can be pickled.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, NoReturn


class TwireError(Exception):
    """Anything that failed."""

    #: What went wrong, in a word for metrics: "connect", "timeout", "api" … the same in every language.
    kind: str = "internal"
    #: Whether Twilio may have carried the request out: "no", "maybe" or "yes".
    sent: Literal["no", "maybe", "yes"] = "no"
    #: Whether the same call may succeed later and cannot do anything twice.
    retryable: bool = False
    #: HTTP status, when there was an answer.
    status: int | None = None
    #: Twilio's error code, such as 21211.
    code: int | None = None
    #: What failed, without the operation in front: Twilio's own sentence where it gave one.
    msg: str = ""
    #: The parameter that was refused.
    parameter: str | None = None
    #: The path of the request, shortened where it is personal.
    uri: str | None = None
    #: The HTTP method of the request.
    method: str | None = None
    #: What else the service said.
    details: Any = None
    #: Twilio's page about the code.
    more_info: str | None = None
    #: Twilio-Request-Id, for Twilio's support.
    request_id: str | None = None
    #: Seconds that the service asked to wait.
    retry_after: float | None = None
    #: The operation's key, api.v2010.accounts.messages.create.
    operation: str | None = None
    #: How many requests were tried.
    attempts: int = 0

    def __init__(self, message: str = "", **facts: Any) -> None:
        super().__init__(message)
        self.msg = message
        self.__dict__.update(facts)

    @property
    def message(self) -> str:
        """The same as `msg`."""
        return self.msg

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else self.msg

    def __repr__(self) -> str:
        return f"{type(self).__name__}({str(self)!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return (_rebuild, (type(self), str(self), dict(self.__dict__)))


class ConfigError(TwireError):
    """Credentials, hosts or settings are missing or unusable. Nothing was sent."""

    kind = "config"


class ArgumentError(TwireError, ValueError):
    """A parameter is missing, unknown, of the wrong type or over a limit. Nothing was sent."""

    kind = "argument"


class TwiMLException(ArgumentError):
    """A document that is no TwiML, or that XML forbids."""


class TransportError(TwireError):
    """The request or its answer did not get through."""

    kind = "protocol"


class ConnectError(TransportError, ConnectionError):
    """No connection: name resolution, refusal, unreachable network, a proxy that refused."""

    kind = "connect"


class CallTimeout(TransportError, TimeoutError):
    """A deadline passed."""

    kind = "timeout"


class TLSError(TransportError):
    """The TLS handshake failed: certificate, host name or protocol version. Never repeated."""

    kind = "tls"


class ProtocolError(TransportError):
    """The peer broke off, or answered with something that is not an answer."""


class DecodeError(TransportError):
    """An answer that could not be read."""

    kind = "decode"


class CallCancelled(TransportError):
    """The call was given up."""

    kind = "cancelled"


class InternalError(TwireError):
    """A defect in twire; please report it."""


class ApiError(TwireError):
    """Twilio refused. Importable as `twire.base.exceptions.TwilioRestException` too."""

    kind = "api"

    def __init__(
        self,
        status: int,
        uri: str,
        msg: str = "",
        code: int | None = None,
        method: str = "GET",
        details: Any = None,
        **facts: Any,
    ) -> None:
        super().__init__(
            f"HTTP {status} error: {msg}",
            status=status,
            uri=uri,
            code=code,
            method=method,
            details=details,
            **facts,
        )
        self.msg = msg

    @property
    def title(self) -> str:
        """What happened, as the newer APIs call it."""
        return self.msg

    @property
    def detail(self) -> str:
        """What happened, as the newer APIs call it."""
        return self.msg

    @property
    def type(self) -> str | None:
        """The page about it, as the newer APIs call it."""
        return self.more_info

    @property
    def errors(self) -> list[Any]:
        """The single faults, as the newer APIs list them."""
        return self.details if isinstance(self.details, list) else []


class AuthenticationError(ApiError):
    """401 or 403: the credentials were refused."""

    kind = "auth"


class NotFoundError(ApiError):
    """404: no such resource."""

    kind = "not_found"


class RateLimitError(ApiError):
    """429: too many requests; Twilio did not process this one."""

    kind = "rate_limited"


_KINDS: dict[str, type[TwireError]] = {
    error.kind: error
    for error in (
        *(ConfigError, ArgumentError, ConnectError, CallTimeout, TLSError, ProtocolError, DecodeError),
        *(CallCancelled, InternalError, ApiError, AuthenticationError, NotFoundError, RateLimitError),
    )
}


def _rebuild(kind: type[TwireError], text: str, facts: dict[str, Any]) -> TwireError:
    error = kind.__new__(kind)
    TwireError.__init__(error, text, **facts)
    return error


def from_core(kind: str, text: str, facts: dict[str, Any]) -> TwireError:
    """The exception of a kind of the core; called by the extension."""
    found = _KINDS.get(kind, TwireError)
    if kind == "argument" and facts.get("parameter") == "twiml":
        found = TwiMLException
    return _rebuild(found, text, facts)


def refuse(parameter: str, why: str) -> NoReturn:
    """Raises the error for an argument."""
    raise from_core("argument", f"{parameter}: {why}", {"parameter": parameter, "msg": why})
