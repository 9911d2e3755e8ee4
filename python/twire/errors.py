"""The exceptions. `TwireError` is the base class of all of them.

Every error says whether Twilio may have carried the request out: `sent` is "no" (sending it again is
safe), "maybe" (the request left and no valid response came back) or "yes" (Twilio carried it out, and
the response could not be read). No error text contains a token, a body or a whole phone number. All
exceptions can be pickled.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, NoReturn

    #: What a sender does next; the same words in every language.
    ErrorClass = Literal["retry", "later", "never", "suppress", "operator", "fallback", "uncertain"]


class ErrorCode:
    """An entry of the dictionary of Twilio's error codes."""

    # No named tuple, which would import `collections`.
    __slots__ = (
        "advice",
        "code",
        "error_class",
        "is_documented",
        "place",
        "product",
        "status",
        "title",
        "url",
    )

    def __init__(
        self,
        code: int,
        title: str,
        advice: str,
        error_class: ErrorClass,
        place: Literal["request", "delivery", "webhook"],
        product: str,
        is_documented: bool,
        status: int | None,
        url: str,
    ) -> None:
        self.code = code
        #: What happened, in a few words.
        self.title = title
        #: What to do.
        self.advice = advice
        #: What a sender does next.
        self.error_class = error_class
        #: Where the code occurs: in a response, in a message or call, in Twilio's debugger.
        self.place = place
        #: The product that reports the code, such as "messaging".
        self.product = product
        #: Whether Twilio documents the class; else it is a judgement.
        self.is_documented = is_documented
        #: The HTTP status of the response, if known.
        self.status = status
        #: Twilio's page about the code.
        self.url = url

    def __repr__(self) -> str:
        return f"<twire.errors.ErrorCode {self.code}: {self.title}>"


def class_of_response(status: int, code: int | None = None) -> ErrorClass:
    """What a sender does next after a response that is not 2xx: by Twilio's code, else by the status.

    `TwireError.error_class` also knows what was sent.
    """
    from twire import _twire

    return _twire.class_of_response(status, code)


def class_of_delivery(code: int) -> ErrorClass:
    """What a sender does next after a message or call failed with this ErrorCode."""
    from twire import _twire

    return _twire.class_of_delivery(code)


def explain(code: int) -> ErrorCode | None:
    """The dictionary's entry for a code of Twilio's, or None."""
    from twire import _twire

    found = _twire.explain(code)
    return None if found is None else ErrorCode(*found)


class TwireError(Exception):
    """The base class of all errors."""

    #: The kind of error, as a label for metrics: "connect", "timeout", "api" … The same in every language.
    kind: str = "internal"
    #: Whether Twilio may have carried the request out: "no", "maybe" or "yes".
    sent: Literal["no", "maybe", "yes"] = "no"
    #: Whether the same request may succeed later and is safe to send again.
    is_retryable: bool = False
    #: What a sender does next: "retry", "later", "never", "suppress" (this recipient), "operator" (the
    #: account or configuration), "fallback" (another channel) or "uncertain" (find out whether it was
    #: done).
    error_class: ErrorClass = "never"
    #: What to do about Twilio's code, in a sentence.
    advice: str | None = None
    #: HTTP status, if there was a response.
    status: int | None = None
    #: Twilio's error code, such as 21211.
    code: int | None = None
    #: The reason, without the operation in front: Twilio's own sentence if it gave one.
    msg: str = ""
    #: The parameter that was rejected.
    parameter: str | None = None
    #: The path of the request; phone numbers and account SIDs are shortened.
    uri: str | None = None
    #: The HTTP method of the request.
    method: str | None = None
    #: Further members of the error response.
    details: Any = None
    #: The URL of Twilio's page about the code.
    more_info: str | None = None
    #: Twilio-Request-Id, for Twilio's support.
    request_id: str | None = None
    #: Seconds to wait before a retry, as the service asked.
    retry_after: float | None = None
    #: The operation's key, api.v2010.accounts.messages.create.
    operation: str | None = None
    #: The number of attempts.
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
    """Credentials, hosts or settings are missing or invalid. Nothing was sent."""

    kind = "config"


class ArgumentError(TwireError, ValueError):
    """A parameter is missing, unknown, of the wrong type or over a limit. Nothing was sent."""

    kind = "argument"


class TwiMLException(ArgumentError):
    """A document is not valid TwiML, or not valid XML."""


class TransportError(TwireError):
    """The request or its response was lost."""

    kind = "protocol"


class ConnectError(TransportError, ConnectionError):
    """No connection: name resolution, connection refused, network unreachable, rejected by a proxy."""

    kind = "connect"


class RequestTimeoutError(TransportError, TimeoutError):
    """The deadline passed."""

    kind = "timeout"


class TLSError(TransportError):
    """The TLS handshake failed: certificate, host name or protocol version. Never retried."""

    kind = "tls"


class ProtocolError(TransportError):
    """The peer closed the connection early, or its response is not HTTP."""


class DecodeError(TransportError):
    """The response could not be read."""

    kind = "decode"


class RequestCancelledError(TransportError):
    """The request was cancelled."""

    kind = "cancelled"


class SpoolError(TwireError):
    """The spool or its disk is full, or a file of it could not be written. Nothing was enqueued,
    unless `sent` is "maybe".

    A later attempt may succeed.
    """

    kind = "spool"


class NoSpoolError(SpoolError):
    """There is no spool, or this user may not write to it. Nothing was enqueued."""

    kind = "no_spool"


class InternalError(TwireError):
    """A bug in twire. Please report it."""


class ApiError(TwireError):
    """Twilio rejected the request. `twire.base.exceptions.TwilioRestException` is another name of it."""

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
        """The reason, as the newer APIs name it."""
        return self.msg

    @property
    def detail(self) -> str:
        """The reason, as the newer APIs name it."""
        return self.msg

    @property
    def type(self) -> str | None:
        """The URL of the page about it, as the newer APIs name it."""
        return self.more_info

    @property
    def errors(self) -> list[Any]:
        """The individual errors, as the newer APIs list them."""
        return self.details if isinstance(self.details, list) else []


class RejectedArgumentError(ArgumentError, ApiError):
    """Twilio would reject a parameter with `code`. `status` is 400. Nothing was sent.

    It is a `TwilioRestException` too: a loop over recipients handles a mistyped number in one place.
    """

    kind = "argument"


class AuthenticationError(ApiError):
    """401 or 403: Twilio rejected the credentials."""

    kind = "auth"


class NotFoundError(ApiError):
    """404: the resource does not exist."""

    kind = "not_found"


class RateLimitError(ApiError):
    """429: too many requests. Twilio did not process this one."""

    kind = "rate_limited"


_KINDS: dict[str, type[TwireError]] = {
    error.kind: error
    for error in (
        *(
            ConfigError,
            ArgumentError,
            ConnectError,
            RequestTimeoutError,
            TLSError,
            ProtocolError,
            DecodeError,
        ),
        *(RequestCancelledError, InternalError, ApiError, AuthenticationError, NotFoundError, RateLimitError),
        *(SpoolError, NoSpoolError),
    )
}


def _rebuild(kind: type[TwireError], text: str, facts: dict[str, Any]) -> TwireError:
    error = kind.__new__(kind)
    TwireError.__init__(error, text, **facts)
    return error


def _from_core(kind: str, text: str, facts: dict[str, Any]) -> TwireError:
    """The exception for an error of the core. The extension calls it."""
    found = _KINDS.get(kind, TwireError)
    if kind == "argument":
        if facts.get("parameter") == "twiml":
            found = TwiMLException
        elif facts.get("code") is not None:
            found = RejectedArgumentError
            page = f"https://www.twilio.com/docs/api/errors/{facts['code']}"
            facts = {**facts, "status": 400, "more_info": facts.get("more_info") or page}
    return _rebuild(found, text, facts)


def _raise_argument_error(parameter: str, why: str) -> NoReturn:
    """Raises the error for a parameter."""
    raise _from_core("argument", f"{parameter}: {why}", {"parameter": parameter, "msg": why})
