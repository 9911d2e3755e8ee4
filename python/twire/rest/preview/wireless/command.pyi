# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

CommandList = _.WirelessCommands
CommandContext = _.WirelessCommandsContext
CommandInstance = _.WirelessCommandsInstance
CommandPage = Page[CommandInstance]

def __getattr__(name: str) -> Any: ...
