# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

ActionList = _.V2ActionsContext
ActionContext = _.V2ActionsContext2
ActionInstance = _.V2ActionsInstance
ActionPage = Page[ActionInstance]

def __getattr__(name: str) -> Any: ...
