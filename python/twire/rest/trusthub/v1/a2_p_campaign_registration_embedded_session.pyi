# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

A2PCampaignRegistrationEmbeddedSessionList = _.V1A2PCampaignRegistrationEmbeddedSessionsContext
A2PCampaignRegistrationEmbeddedSessionInstance = _.V1A2PCampaignRegistrationEmbeddedSessionsInstance
A2PCampaignRegistrationEmbeddedSessionPage = Page[A2PCampaignRegistrationEmbeddedSessionInstance]

def __getattr__(name: str) -> Any: ...
