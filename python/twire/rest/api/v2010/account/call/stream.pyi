# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

StreamList = _.V2010AccountsCallsStreams
StreamContext = _.V2010AccountsCallsStreamsContext
StreamInstance = _.V2010AccountsCallsStreamsInstance
StreamPage = Page[StreamInstance]

def __getattr__(name: str) -> Any: ...
