# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import events as _

EventTypeList = _.V1EventTypes
EventTypeContext = _.V1EventTypesContext
EventTypeInstance = _.V1EventTypesInstance
EventTypePage = Page[EventTypeInstance]

def __getattr__(name: str) -> Any: ...
