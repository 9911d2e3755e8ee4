# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

MessageList = _.V1ConversationsMessages
MessageContext = _.V1ConversationsMessagesContext
MessageInstance = _.V1ConversationsMessagesInstance
MessagePage = Page[MessageInstance]

def __getattr__(name: str) -> Any: ...
