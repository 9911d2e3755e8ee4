# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

IpCommandList = _.V1IpCommands
IpCommandContext = _.V1IpCommandsContext
IpCommandInstance = _.V1IpCommandsInstance
IpCommandPage = Page[IpCommandInstance]

def __getattr__(name: str) -> Any: ...
