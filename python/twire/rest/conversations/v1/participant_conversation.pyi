# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

ParticipantConversationList = _.V1ParticipantConversations
ParticipantConversationInstance = _.V1ParticipantConversationsInstance
ParticipantConversationPage = Page[ParticipantConversationInstance]

def __getattr__(name: str) -> Any: ...
