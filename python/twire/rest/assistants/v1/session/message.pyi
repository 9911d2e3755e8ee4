# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

MessageList = _.V1SessionsMessages
MessageInstance = _.V1SessionsMessagesInstance
MessagePage = Page[MessageInstance]

def __getattr__(name: str) -> Any: ...
