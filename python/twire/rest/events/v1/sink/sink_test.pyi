# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import events as _

SinkTestList = _.V1SinksSinkTest
SinkTestInstance = _.V1SinksSinkTestInstance
SinkTestPage = Page[SinkTestInstance]

def __getattr__(name: str) -> Any: ...
