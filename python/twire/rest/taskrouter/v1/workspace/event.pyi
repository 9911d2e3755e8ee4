# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

EventList = _.V1WorkspacesEvents
EventContext = _.V1WorkspacesEventsContext
EventInstance = _.V1WorkspacesEventsInstance
EventPage = Page[EventInstance]

def __getattr__(name: str) -> Any: ...
