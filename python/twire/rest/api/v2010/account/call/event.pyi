# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

EventList = _.V2010AccountsCallsEvents
EventInstance = _.V2010AccountsCallsEventsInstance
EventPage = Page[EventInstance]

def __getattr__(name: str) -> Any: ...
