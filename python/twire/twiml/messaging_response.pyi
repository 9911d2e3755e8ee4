"""TwiML of messaging webhooks, with twilio-python's classes."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import TypeAlias

from twire.twiml import TwiML

_Value: TypeAlias = str | int | float | bool | Sequence[Any] | None
_Text: TypeAlias = str | int | float | Mapping[str, Any] | None

class Body(TwiML):
    """<Body>."""

    def __init__(self, message: _Text, **kwargs: _Value) -> None: ...

class Media(TwiML):
    """<Media>."""

    def __init__(self, url: _Text, **kwargs: _Value) -> None: ...

class Message(TwiML):
    """<Message>."""

    def __init__(self, body: _Text = None, to: _Value = None, from_: _Value = None, action: _Value = None, method: _Value = None, status_callback: _Value = None, **kwargs: _Value) -> None: ...
    def body(self, message: _Text, **kwargs: _Value) -> Body: ...
    def media(self, url: _Text, **kwargs: _Value) -> Media: ...

class MessagingResponse(TwiML):
    """<Response>."""

    def __init__(self, **kwargs: _Value) -> None: ...
    def message(self, body: _Text = None, to: _Value = None, from_: _Value = None, action: _Value = None, method: _Value = None, status_callback: _Value = None, **kwargs: _Value) -> Message: ...
    def redirect(self, url: _Text, method: _Value = None, **kwargs: _Value) -> Redirect: ...

class Redirect(TwiML):
    """<Redirect>."""

    def __init__(self, url: _Text, method: _Value = None, **kwargs: _Value) -> None: ...

