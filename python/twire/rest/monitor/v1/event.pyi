# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import monitor as _

EventList = _.V1Events
EventContext = _.V1EventsContext
EventInstance = _.V1EventsInstance
EventPage = Page[EventInstance]

def __getattr__(name: str) -> Any: ...
