# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

EsimProfileList = _.V1EsimProfiles
EsimProfileContext = _.V1EsimProfilesContext
EsimProfileInstance = _.V1EsimProfilesInstance
EsimProfilePage = Page[EsimProfileInstance]

def __getattr__(name: str) -> Any: ...
