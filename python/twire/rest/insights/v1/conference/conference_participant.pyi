# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

ConferenceParticipantList = _.V1ConferencesConferenceParticipants
ConferenceParticipantContext = _.V1ConferencesConferenceParticipantsContext
ConferenceParticipantInstance = _.V1ConferencesConferenceParticipantsInstance
ConferenceParticipantPage = Page[ConferenceParticipantInstance]

def __getattr__(name: str) -> Any: ...
