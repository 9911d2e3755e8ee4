# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

EmbeddedSessionList = _.V1EmbeddedSessionsContext
EmbeddedSessionInstance = _.V1EmbeddedSessionsInstance
EmbeddedSessionPage = Page[EmbeddedSessionInstance]

def __getattr__(name: str) -> Any: ...
