# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

MessageList = _.V2010AccountsMessages
MessageContext = _.V2010AccountsMessagesContext
MessageInstance = _.V2010AccountsMessagesInstance
MessagePage = Page[MessageInstance]

def __getattr__(name: str) -> Any: ...
