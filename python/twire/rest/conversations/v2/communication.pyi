# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

CommunicationList = _.V2CommunicationsContext
CommunicationContext = _.V2CommunicationsContext2
CommunicationInstance = _.V2CommunicationsInstance
CommunicationPage = Page[CommunicationInstance]

def __getattr__(name: str) -> Any: ...
