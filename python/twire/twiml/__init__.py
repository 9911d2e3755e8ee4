"""TwiML: the XML with which a webhook answers what a call or a message is to do.

    from twire.twiml.voice_response import VoiceResponse

    response = VoiceResponse()
    gather = response.gather(num_digits=1, action="/menu")
    gather.say("Press 1 for orders.")
    str(response)

Classes, methods and arguments are twilio-python's. What the rules of TwiML do not allow is an error
that names the place, when the document is written; `allow_anything()` lets it through. `parse` reads a
document into the same classes.
"""

from __future__ import annotations

from twire._twire import Element, twiml_parse

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twire._twire import Rule
    from twire.errors import TwiMLException as TwiMLException

__all__ = ["GenericNode", "TwiML", "TwiMLException", "parse"]


class TwiML(Element):
    """An element of TwiML."""

    _rule: Rule | None = None

    def add_child(self, name: str, value: str | None = None, **attributes: Any) -> GenericNode:
        """Adds an element of any name and returns it; see `allow_anything`."""
        child: GenericNode = self.nest(GenericNode(name, value, **attributes))
        return child


class GenericNode(TwiML):
    """An element of any name: GenericNode(name, value=None, **attributes)."""


def parse(text: str | bytes, kind: str | None = None, *, allow_anything: bool = False) -> TwiML:
    """Reads a document of at most 1 MB: its root, `VoiceResponse`, with all that it holds.

    What is no XML, or no TwiML, is a `TwiMLException` that names line, column and place. kind is "voice",
    "messaging" or "fax"; None finds it by the verbs. allow_anything: whatever is XML will do; what the
    rules do not know is a `GenericNode`.
    """
    if isinstance(text, bytes):
        try:
            text = text.decode()
        except UnicodeDecodeError:
            from twire.errors import _raise_argument_error

            _raise_argument_error("twiml", "not UTF-8")
    root: TwiML = twiml_parse(text, kind, allow_anything, _class, GenericNode)
    return root


def _class(document: str, name: str) -> type[TwiML]:
    found: type[TwiML] = getattr(__import__(f"twire.twiml.{document}_response", fromlist=[name]), name)
    return found


def __getattr__(name: str) -> Any:
    if name == "TwiMLException":
        from twire.errors import TwiMLException

        return TwiMLException
    raise AttributeError(f"module 'twire.twiml' has no attribute {name!r}")
