"""TwiML: the XML with which a webhook answers what a call or a message is to do.

    from twire.twiml.voice_response import VoiceResponse

    response = VoiceResponse()
    gather = response.gather(num_digits=1, action="/menu")
    gather.say("Press 1 for orders.")
    str(response)

Classes, methods and arguments are twilio-python's. What the rules of TwiML do not allow is an error
that names the place, when the document is written; `allow_anything()` lets it through.
"""

from __future__ import annotations

from twire._twire import Element

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from twire._twire import Rule
    from twire.errors import TwiMLException as TwiMLException

__all__ = ["GenericNode", "TwiML", "TwiMLException"]


class TwiML(Element):
    """An element of TwiML."""

    _rule: Rule | None = None

    def add_child(self, name: str, value: str | None = None, **attributes: Any) -> GenericNode:
        """Adds an element of any name and returns it; see `allow_anything`."""
        child: GenericNode = self.nest(GenericNode(name, value, **attributes))
        return child


class GenericNode(TwiML):
    """An element of any name: GenericNode(name, value=None, **attributes)."""


def __getattr__(name: str) -> Any:
    if name == "TwiMLException":
        from twire.errors import TwiMLException

        return TwiMLException
    raise AttributeError(f"module 'twire.twiml' has no attribute {name!r}")
