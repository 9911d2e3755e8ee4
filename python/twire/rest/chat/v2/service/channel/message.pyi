# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import chat as _

MessageList = _.V2ServicesChannelsMessages
MessageContext = _.V2ServicesChannelsMessagesContext
MessageInstance = _.V2ServicesChannelsMessagesInstance
MessagePage = Page[MessageInstance]

def __getattr__(name: str) -> Any: ...
