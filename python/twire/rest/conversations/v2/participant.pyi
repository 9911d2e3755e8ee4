# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

ParticipantList = _.V2ParticipantsContext
ParticipantContext = _.V2ParticipantsContext2
ParticipantInstance = _.V2ParticipantsInstance
ParticipantPage = Page[ParticipantInstance]

def __getattr__(name: str) -> Any: ...
