# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

UserConversationList = _.V1UsersUserConversations
UserConversationContext = _.V1UsersUserConversationsContext
UserConversationInstance = _.V1UsersUserConversationsInstance
UserConversationPage = Page[UserConversationInstance]

def __getattr__(name: str) -> Any: ...
