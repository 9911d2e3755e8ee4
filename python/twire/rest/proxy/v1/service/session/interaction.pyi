# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import proxy as _

InteractionList = _.V1ServicesSessionsInteractions
InteractionContext = _.V1ServicesSessionsInteractionsContext
InteractionInstance = _.V1ServicesSessionsInteractionsInstance
InteractionPage = Page[InteractionInstance]

def __getattr__(name: str) -> Any: ...
