# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

ConversationList = _.V1Conversations
ConversationContext = _.V1ConversationsContext
ConversationInstance = _.V1ConversationsInstance
ConversationPage = Page[ConversationInstance]

def __getattr__(name: str) -> Any: ...
