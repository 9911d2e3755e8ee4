# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

ParticipantList = _.V1ServicesConversationsParticipants
ParticipantContext = _.V1ServicesConversationsParticipantsContext
ParticipantInstance = _.V1ServicesConversationsParticipantsInstance
ParticipantPage = Page[ParticipantInstance]

def __getattr__(name: str) -> Any: ...
