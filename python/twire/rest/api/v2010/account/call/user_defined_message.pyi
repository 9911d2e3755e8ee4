# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

UserDefinedMessageList = _.V2010AccountsCallsUserDefinedMessages
UserDefinedMessageInstance = _.V2010AccountsCallsUserDefinedMessagesInstance
UserDefinedMessagePage = Page[UserDefinedMessageInstance]

def __getattr__(name: str) -> Any: ...
