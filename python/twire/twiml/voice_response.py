"""TwiML of voice webhooks, with twilio-python's classes."""

from __future__ import annotations

import sys

from twire.twiml._classes import Classes

_classes = Classes("voice", sys.modules[__name__])
__all__ = _classes.names()


def __getattr__(name: str) -> type:
    if name.startswith("_"):
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return _classes.make(name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
