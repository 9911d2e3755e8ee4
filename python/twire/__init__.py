"""Notifications through Twilio: messages, calls, one-time passcodes, TwiML and webhooks.

    from twire.rest import Client

    client = Client()  # TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN
    message = client.messages.create(to="+15558676543", from_="+15005550006", body="Your table is ready.")

The names are those of twilio-python. Every request has a deadline, no message is sent twice by
accident, and every error (`twire.errors`) says whether the request may have been carried out.

- `twire.rest`: the REST API.
- `twire.aio`: the same for asyncio.
- `twire.twiml`: TwiML documents, the responses to webhooks.
- `twire.request_validator`, `twire.webhook`: validation of webhooks.
- `twire.sms`, `twire.phone`: segments, phone numbers, addresses.
- `twire.outbox`, `twire.logging`: notifications, delivered later and through outages; log records as such.
- `twire.testing`: a sandbox of Twilio for tests.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twire._twire import __version__ as __version__
    from twire.errors import ApiError as ApiError
    from twire.errors import ArgumentError as ArgumentError
    from twire.errors import AuthenticationError as AuthenticationError
    from twire.errors import ConfigError as ConfigError
    from twire.errors import ConnectError as ConnectError
    from twire.errors import DecodeError as DecodeError
    from twire.errors import InternalError as InternalError
    from twire.errors import NoSpoolError as NoSpoolError
    from twire.errors import NotFoundError as NotFoundError
    from twire.errors import ProtocolError as ProtocolError
    from twire.errors import RateLimitError as RateLimitError
    from twire.errors import RejectedArgumentError as RejectedArgumentError
    from twire.errors import RequestCancelledError as RequestCancelledError
    from twire.errors import RequestTimeoutError as RequestTimeoutError
    from twire.errors import SpoolError as SpoolError
    from twire.errors import TLSError as TLSError
    from twire.errors import TransportError as TransportError
    from twire.errors import TwireError as TwireError
    from twire.rest import Client as Client


def _is_main_interpreter() -> bool:
    try:
        from _thread import _is_main_interpreter as is_main  # type: ignore[attr-defined]  # Python 3.13
    except ImportError:
        try:
            import _xxsubinterpreters as interpreters  # type: ignore[import-not-found]
        except ImportError:  # An interpreter without sub-interpreters.
            return True
        return bool(interpreters.get_current() == interpreters.get_main())
    return bool(is_main())


# Types of the extension are shared by all interpreters of a process: an exception raised in one would not
# be an instance of the class that another catches.
if not _is_main_interpreter():
    raise ImportError(
        "twire does not support sub-interpreters; under mod_wsgi, set WSGIApplicationGroup %{GLOBAL}"
    )

_HOMES = {
    "__version__": "twire._twire",
    "Client": "twire.rest",
    **dict.fromkeys(
        (
            "ApiError",
            "ArgumentError",
            "AuthenticationError",
            "RequestCancelledError",
            "RequestTimeoutError",
            "ConfigError",
            "ConnectError",
            "DecodeError",
            "InternalError",
            "NoSpoolError",
            "NotFoundError",
            "ProtocolError",
            "RateLimitError",
            "RejectedArgumentError",
            "SpoolError",
            "TLSError",
            "TransportError",
            "TwireError",
        ),
        "twire.errors",
    ),
}

__all__ = [
    "ApiError",
    "ArgumentError",
    "AuthenticationError",
    "Client",
    "ConfigError",
    "ConnectError",
    "DecodeError",
    "InternalError",
    "NoSpoolError",
    "NotFoundError",
    "ProtocolError",
    "RateLimitError",
    "RejectedArgumentError",
    "RequestCancelledError",
    "RequestTimeoutError",
    "SpoolError",
    "TLSError",
    "TransportError",
    "TwireError",
    "__version__",
]


# Imported on first use, so that `import twire` is fast.
def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'twire' has no attribute {name!r}")
    value = getattr(__import__(home, fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
