# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

ConversationList = _.V1ServicesConversations
ConversationContext = _.V1ServicesConversationsContext
ConversationInstance = _.V1ServicesConversationsInstance
ConversationPage = Page[ConversationInstance]

def __getattr__(name: str) -> Any: ...
