# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import events as _

SinkList = _.V1Sinks
SinkContext = _.V1SinksContext
SinkInstance = _.V1SinksInstance
SinkPage = Page[SinkInstance]

def __getattr__(name: str) -> Any: ...
