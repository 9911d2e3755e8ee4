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
    """<Response>: TwiML that answers a webhook about a fax; the product has ended."""

    def __init__(self, **kwargs: _Value) -> None:
        """TwiML that answers a webhook about a fax; the product has ended."""
    def receive(self, action: _Value = None, method: _Value = None, media_type: _Value = None, page_size: _Value = None, store_media: _Value = None, **kwargs: _Value) -> Receive:
        """Receives a fax.

        Args:
            action: URL that Twilio requests when the verb has ended; the TwiML of its answer goes on with the call. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
            media_type: File format of the fax; `application/pdf` by default.
            page_size: Size of the pages; `letter` by default.
            store_media: Whether Twilio stores the fax; true by default.
        """

class Receive(TwiML):
    """<Receive>: Receives a fax."""

    def __init__(self, action: _Value = None, method: _Value = None, media_type: _Value = None, page_size: _Value = None, store_media: _Value = None, **kwargs: _Value) -> None:
        """Receives a fax.

        Args:
            action: URL that Twilio requests when the verb has ended; the TwiML of its answer goes on with the call. Without it, what follows in the document.
            method: HTTP method of the request; POST by default.
            media_type: File format of the fax; `application/pdf` by default.
            page_size: Size of the pages; `letter` by default.
            store_media: Whether Twilio stores the fax; true by default.
        """

