# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

MessageList = _.V1ServicesConversationsMessages
MessageContext = _.V1ServicesConversationsMessagesContext
MessageInstance = _.V1ServicesConversationsMessagesInstance
MessagePage = Page[MessageInstance]

def __getattr__(name: str) -> Any: ...
