# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

TypingIndicatorList = _.V3TypingIndicator
TypingIndicatorInstance = _.V3TypingIndicatorInstance
TypingIndicatorPage = Page[TypingIndicatorInstance]

def __getattr__(name: str) -> Any: ...
