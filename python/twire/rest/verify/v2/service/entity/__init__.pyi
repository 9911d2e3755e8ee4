# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

EntityList = _.V2ServicesEntities
EntityContext = _.V2ServicesEntitiesContext
EntityInstance = _.V2ServicesEntitiesInstance
EntityPage = Page[EntityInstance]

def __getattr__(name: str) -> Any: ...
