# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

EventList = _.V1CallsEvents
EventInstance = _.V1CallsEventsInstance
EventPage = Page[EventInstance]

def __getattr__(name: str) -> Any: ...
