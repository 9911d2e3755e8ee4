# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InsightsConversationsList = _.V1InsightsConversations
InsightsConversationsInstance = _.V1InsightsConversationsInstance
InsightsConversationsPage = Page[InsightsConversationsInstance]

def __getattr__(name: str) -> Any: ...
