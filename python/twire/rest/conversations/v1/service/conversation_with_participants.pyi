# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

ConversationWithParticipantsList = _.V1ServicesConversationWithParticipants
ConversationWithParticipantsInstance = _.V1ServicesConversationWithParticipantsInstance
ConversationWithParticipantsPage = Page[ConversationWithParticipantsInstance]

def __getattr__(name: str) -> Any: ...
