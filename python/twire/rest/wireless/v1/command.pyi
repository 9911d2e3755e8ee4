# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import wireless as _

CommandList = _.V1Commands
CommandContext = _.V1CommandsContext
CommandInstance = _.V1CommandsInstance
CommandPage = Page[CommandInstance]

def __getattr__(name: str) -> Any: ...
