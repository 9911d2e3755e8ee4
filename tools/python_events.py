#!/usr/bin/env python3
"""Writes python/twire/webhook/events.py: a class for each kind of event, from the core's tables.

With --check it writes nothing and fails where the file is not fresh.
"""

from __future__ import annotations

import sys
import textwrap
from pathlib import Path

from twire import _twire

FILE = Path(__file__).parents[1] / "python/twire/webhook/events.py"

HEAD = '''\
"""What webhooks say, typed. Every field may be None: Twilio sends what it has.

Names are Twilio's in snake case, `from_` for From. A field that is unknown, repeated, or not of its
type is in `extra` under Twilio's name, so nothing is lost. No `repr` shows a value: they are personal.
"""

# Made by tools/python_events.py; do not edit.

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class Event:
    """A webhook's content."""

    #: "message", "message_status", "call" and so on: the class's name in snake case.
    kind: str = "event"
    #: Every other field, under Twilio's name, in order.
    extra: list[tuple[str, str]]

    def __init__(self, known: dict[str, Any], extra: list[tuple[str, str]]) -> None:
        self.__dict__.update(known)
        self.extra = extra

    def get(self, name: str) -> str | None:
        """The first of the other fields of this name, which is Twilio's."""
        return next((value for known, value in self.extra if known == name), None)

    def __repr__(self) -> str:
        names = [name for name in self.__dict__ if name != "extra"] + [name for name, _ in self.extra]
        return f"<twire.webhook {type(self).__name__} of {', '.join(names)}>"


class Media:
    """One file of a message. `url` wants the account's credentials, and redirects."""

    __slots__ = ("content_type", "url")

    def __init__(self, url: str | None, content_type: str | None) -> None:
        self.url = url
        self.content_type = content_type

    def __repr__(self) -> str:
        return f"<twire.webhook Media {self.content_type}>"
'''

TAIL = '''

class Form(Event):
    """A form of another kind: all of it is in `extra`."""

    kind = "form"


class Json(Event):
    """JSON of another kind."""

    kind = "json"
    #: What it holds.
    json: Any = None


_KINDS: dict[str, type[Event]] = {
    made.kind: made
    for made in (ALL
    )
}


def read(kind: str, known: dict[str, Any], extra: list[tuple[str, str]]) -> Event:
    """The event of a kind; of a kind that is unknown, a plain `Event`."""
    if "from" in known:
        known["from_"] = known.pop("from")
    if "media" in known:
        known["media"] = [Media(file["url"], file["content_type"]) for file in known["media"]]
    return _KINDS.get(kind, Event)(known, extra)
'''

KINDS = dict(_twire.event_kinds())
ABOUT = {
    "call_event": "What all events of a call have.",
    "message": "A message that came in: SMS, MMS, WhatsApp or another channel. Answer with TwiML.",
    "message_status": "A sent message's new status. The order of arrival is not that of the events.",
    "call": "A call that asks for TwiML: it came in, or somebody answered.",
    "call_status": "A call's new status. Order of arrival is not order of events: see `sequence_number`.",
    "gather": "What <Gather> heard.",
    "record": "What <Record> recorded.",
    "recording_status": "A recording's new status.",
    "dial": "How <Dial> ended.",
    "verify": "Verify: a factor, a challenge or a verification changed. A CloudEvent's `data` is spread out.",
}
TYPES = {"text": "str", "integer": "int", "number": "float", "boolean": "bool"}


Fields = list[tuple[str, str, str, str]]


def event(name: str, base: str, kind: str, fields: Fields) -> str:
    lines = [f"\n\nclass {name}({base}):", f'    """{ABOUT[kind]}"""', ""]
    if kind in KINDS:
        lines.append(f'    kind = "{kind}"')
    if any(row[2] == "media" for row in fields):
        lines += [
            "    #: The files, in order.",
            "    media: list[Media]",
            "",
            "    def __init__(self, known: dict[str, Any], extra: list[tuple[str, str]]) -> None:",
            "        self.media = []",
            "        super().__init__(known, extra)",
            "",
        ]
    for field, twilio, made, about in fields:
        if made == "media":
            continue
        text = (
            ""
            if twilio == field and not about
            else f"{twilio}. {' '.join(about.replace('`', '').split())}".strip()
        )
        lines += [f"    #: {part}" for part in textwrap.wrap(text, 102)]
        lines.append(f"    {field + '_' if field == 'from' else field}: {TYPES[made]} | None = None")
    return "\n".join(lines) + "\n"


def made() -> str:
    call = KINDS["call"]
    out = HEAD
    for kind, fields in KINDS.items():
        name = "".join(part.title() for part in kind.split("_"))
        if kind == "call":
            out += event("CallEvent", "Event", "call_event", call) + event(name, "CallEvent", kind, [])
        elif fields[: len(call)] == call:
            out += event(name, "CallEvent", kind, fields[len(call) :])
        else:
            out += event(name, "Event", kind, fields)
    names = ["".join(part.title() for part in kind.split("_")) for kind in KINDS]
    return out + TAIL.replace("ALL", "".join(f"\n        {name}," for name in [*names, "Form", "Json"]))


if __name__ == "__main__":
    if "--check" in sys.argv:
        sys.exit(f"{FILE.name} is not fresh: make stubs" if FILE.read_text() != made() else 0)
    FILE.write_text(made())
