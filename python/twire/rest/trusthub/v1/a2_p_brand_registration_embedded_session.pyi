# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

A2PBrandRegistrationEmbeddedSessionList = _.V1A2PBrandRegistrationEmbeddedSessionsContext
A2PBrandRegistrationEmbeddedSessionInstance = _.V1A2PBrandRegistrationEmbeddedSessionsInstance
A2PBrandRegistrationEmbeddedSessionPage = Page[A2PBrandRegistrationEmbeddedSessionInstance]

def __getattr__(name: str) -> Any: ...
