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
    """<Body>: Text of a message, where media stand beside it."""

    def __init__(self, message: _Text, **kwargs: _Value) -> None:
        """Text of a message, where media stand beside it.

        Args:
            message: Text, up to 1600 characters.
        """

class Media(TwiML):
    """<Media>: Picture or file of a message."""

    def __init__(self, url: _Text, **kwargs: _Value) -> None:
        """Picture or file of a message.

        Args:
            url: URL of the file; up to 10 files, 5 MB in all.
        """

class Message(TwiML):
    """<Message>: Sends a message; to the one who wrote, from the number that was written to, by default."""

    def __init__(self, body: _Text = None, to: _Value = None, from_: _Value = None, action: _Value = None, method: _Value = None, status_callback: _Value = None, **kwargs: _Value) -> None:
        """Sends a message; to the one who wrote, from the number that was written to, by default.

        Args:
            body: Text, up to 1600 characters.
            to: Recipient, in E.164; who wrote, by default.
            from_: Sender: a number of the account, in E.164; the one that was written to, by default.
            action: URL that Twilio requests with the message's SID and status; its TwiML goes on.
            method: HTTP method of the request; POST by default.
            status_callback: URL that Twilio requests at each status of the message.
        """
    def body(self, message: _Text, **kwargs: _Value) -> Body:
        """Text of a message, where media stand beside it.

        Args:
            message: Text, up to 1600 characters.
        """
    def media(self, url: _Text, **kwargs: _Value) -> Media:
        """Picture or file of a message.

        Args:
            url: URL of the file; up to 10 files, 5 MB in all.
        """

class MessagingResponse(TwiML):
    """<Response>: TwiML that answers a webhook about a message. Empty, nothing is sent."""

    def __init__(self, **kwargs: _Value) -> None:
        """TwiML that answers a webhook about a message. Empty, nothing is sent."""
    def message(self, body: _Text = None, to: _Value = None, from_: _Value = None, action: _Value = None, method: _Value = None, status_callback: _Value = None, **kwargs: _Value) -> Message:
        """Sends a message; to the one who wrote, from the number that was written to, by default.

        Args:
            body: Text, up to 1600 characters.
            to: Recipient, in E.164; who wrote, by default.
            from_: Sender: a number of the account, in E.164; the one that was written to, by default.
            action: URL that Twilio requests with the message's SID and status; its TwiML goes on.
            method: HTTP method of the request; POST by default.
            status_callback: URL that Twilio requests at each status of the message.
        """
    def redirect(self, url: _Text, method: _Value = None, **kwargs: _Value) -> Redirect:
        """Goes on with the TwiML of another URL. What follows does not run.

        Args:
            url: URL of the TwiML, absolute or relative to the document's own.
            method: HTTP method of the request; POST by default.
        """

class Redirect(TwiML):
    """<Redirect>: Goes on with the TwiML of another URL. What follows does not run."""

    def __init__(self, url: _Text, method: _Value = None, **kwargs: _Value) -> None:
        """Goes on with the TwiML of another URL. What follows does not run.

        Args:
            url: URL of the TwiML, absolute or relative to the document's own.
            method: HTTP method of the request; POST by default.
        """

