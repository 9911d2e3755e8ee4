"""Notifications through Twilio: messages, calls, one-time passcodes, TwiML and webhooks.

    from twire.rest import Client

    client = Client()  # TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN
    message = client.messages.create(to="+15558676543", from_="+15005550006", body="Your table is ready.")

The names are those of twilio-python. Every call ends by a deadline, nothing is sent twice by
accident, and every error (`twire.errors`) says how far the call got.

- `twire.rest`: the REST API.
- `twire.twiml`: answers to webhooks.
- `twire.request_validator`, `twire.webhook`: proof that a webhook is Twilio's.
- `twire.sms`, `twire.phone`: segments, numbers, addresses.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from twire._twire import __version__ as __version__
    from twire.errors import ApiError as ApiError
    from twire.errors import ArgumentError as ArgumentError
    from twire.errors import AuthenticationError as AuthenticationError
    from twire.errors import CallCancelled as CallCancelled
    from twire.errors import CallTimeout as CallTimeout
    from twire.errors import ConfigError as ConfigError
    from twire.errors import ConnectError as ConnectError
    from twire.errors import DecodeError as DecodeError
    from twire.errors import InternalError as InternalError
    from twire.errors import NotFoundError as NotFoundError
    from twire.errors import ProtocolError as ProtocolError
    from twire.errors import RateLimitError as RateLimitError
    from twire.errors import TLSError as TLSError
    from twire.errors import TransportError as TransportError
    from twire.errors import TwireError as TwireError
    from twire.rest import Client as Client

_HOMES = {
    "__version__": "twire._twire",
    "Client": "twire.rest",
    **dict.fromkeys(
        (
            "ApiError",
            "ArgumentError",
            "AuthenticationError",
            "CallCancelled",
            "CallTimeout",
            "ConfigError",
            "ConnectError",
            "DecodeError",
            "InternalError",
            "NotFoundError",
            "ProtocolError",
            "RateLimitError",
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
    "CallCancelled",
    "CallTimeout",
    "Client",
    "ConfigError",
    "ConnectError",
    "DecodeError",
    "InternalError",
    "NotFoundError",
    "ProtocolError",
    "RateLimitError",
    "TLSError",
    "TransportError",
    "TwireError",
    "__version__",
]


# Found when asked for: what is not used is not loaded.
def __getattr__(name: str) -> object:
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module 'twire' has no attribute {name!r}")
    value = getattr(__import__(home, fromlist=[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
