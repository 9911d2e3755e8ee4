# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

UserConversationList = _.V1ServicesUsersUserConversations
UserConversationContext = _.V1ServicesUsersUserConversationsContext
UserConversationInstance = _.V1ServicesUsersUserConversationsInstance
UserConversationPage = Page[UserConversationInstance]

def __getattr__(name: str) -> Any: ...
