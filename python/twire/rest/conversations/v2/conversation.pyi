# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

ConversationList = _.V2Conversations
ConversationContext = _.V2ConversationsContext
ConversationInstance = _.V2ConversationsInstance
ConversationPage = Page[ConversationInstance]

def __getattr__(name: str) -> Any: ...
