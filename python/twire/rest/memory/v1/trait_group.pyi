# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import memory as _

TraitGroupList = _.V1TraitGroupsContext
TraitGroupContext = _.V1TraitGroupsContext2
TraitGroupInstance = _.V1TraitGroupsInstance
TraitGroupPage = Page[TraitGroupInstance]

def __getattr__(name: str) -> Any: ...
