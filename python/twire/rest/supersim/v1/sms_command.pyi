# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

SmsCommandList = _.V1SmsCommands
SmsCommandContext = _.V1SmsCommandsContext
SmsCommandInstance = _.V1SmsCommandsInstance
SmsCommandPage = Page[SmsCommandInstance]

def __getattr__(name: str) -> Any: ...
