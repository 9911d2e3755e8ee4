# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import proxy as _

MessageInteractionList = _.V1ServicesSessionsParticipantsMessageInteractions
MessageInteractionContext = _.V1ServicesSessionsParticipantsMessageInteractionsContext
MessageInteractionInstance = _.V1ServicesSessionsParticipantsMessageInteractionsInstance
MessageInteractionPage = Page[MessageInteractionInstance]

def __getattr__(name: str) -> Any: ...
