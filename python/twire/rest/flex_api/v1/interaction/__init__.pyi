# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InteractionList = _.V1Interaction
InteractionContext = _.V1InteractionContext
InteractionInstance = _.V1InteractionInstance
InteractionPage = Page[InteractionInstance]

def __getattr__(name: str) -> Any: ...
