# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

CallList = _.V1Calls
CallContext = _.V1CallsContext
CallInstance = _.V1CallsInstance
CallPage = Page[CallInstance]

def __getattr__(name: str) -> Any: ...
