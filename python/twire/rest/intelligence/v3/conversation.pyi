# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

ConversationList = _.V3Conversations
ConversationContext = _.V3ConversationsContext
ConversationInstance = _.V3ConversationsInstance
ConversationPage = Page[ConversationInstance]

def __getattr__(name: str) -> Any: ...
