# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

ParticipantList = _.V1RoomsParticipants
ParticipantContext = _.V1RoomsParticipantsContext
ParticipantInstance = _.V1RoomsParticipantsInstance
ParticipantPage = Page[ParticipantInstance]

def __getattr__(name: str) -> Any: ...
