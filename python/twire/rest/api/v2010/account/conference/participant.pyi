# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

ParticipantList = _.V2010AccountsConferencesParticipants
ParticipantContext = _.V2010AccountsConferencesParticipantsContext
ParticipantInstance = _.V2010AccountsConferencesParticipantsInstance
ParticipantPage = Page[ParticipantInstance]

def __getattr__(name: str) -> Any: ...
