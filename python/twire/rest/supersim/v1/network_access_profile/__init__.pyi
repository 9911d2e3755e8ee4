# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

NetworkAccessProfileList = _.V1NetworkAccessProfiles
NetworkAccessProfileContext = _.V1NetworkAccessProfilesContext
NetworkAccessProfileInstance = _.V1NetworkAccessProfilesInstance
NetworkAccessProfilePage = Page[NetworkAccessProfileInstance]

def __getattr__(name: str) -> Any: ...
