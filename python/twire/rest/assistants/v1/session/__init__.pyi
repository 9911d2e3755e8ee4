# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

SessionList = _.V1Sessions
SessionContext = _.V1SessionsContext
SessionInstance = _.V1SessionsInstance
SessionPage = Page[SessionInstance]

def __getattr__(name: str) -> Any: ...
