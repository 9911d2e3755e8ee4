"""TwiML of fax webhooks, with twilio-python's classes."""

# Made by tools/python_stubs.py; do not edit.

# ruff: noqa
from collections.abc import Mapping, Sequence
from typing import Any

from typing_extensions import TypeAlias

from twire.twiml import TwiML

_Value: TypeAlias = str | int | float | bool | Sequence[Any] | None
_Text: TypeAlias = str | int | float | Mapping[str, Any] | None

class FaxResponse(TwiML):
    """<Response>."""

    def __init__(self, **kwargs: _Value) -> None: ...
    def receive(self, action: _Value = None, method: _Value = None, media_type: _Value = None, page_size: _Value = None, store_media: _Value = None, **kwargs: _Value) -> Receive: ...

class Receive(TwiML):
    """<Receive>."""

    def __init__(self, action: _Value = None, method: _Value = None, media_type: _Value = None, page_size: _Value = None, store_media: _Value = None, **kwargs: _Value) -> None: ...

