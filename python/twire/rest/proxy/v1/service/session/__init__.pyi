# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import proxy as _

SessionList = _.V1ServicesSessions
SessionContext = _.V1ServicesSessionsContext
SessionInstance = _.V1ServicesSessionsInstance
SessionPage = Page[SessionInstance]

def __getattr__(name: str) -> Any: ...
