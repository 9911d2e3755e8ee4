# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import proxy as _

ParticipantList = _.V1ServicesSessionsParticipants
ParticipantContext = _.V1ServicesSessionsParticipantsContext
ParticipantInstance = _.V1ServicesSessionsParticipantsInstance
ParticipantPage = Page[ParticipantInstance]

def __getattr__(name: str) -> Any: ...
