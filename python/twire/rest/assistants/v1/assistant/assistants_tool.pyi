# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

AssistantsToolList = _.V1AssistantsAssistantsTools
AssistantsToolContext = _.V1AssistantsAssistantsToolsContext
AssistantsToolInstance = _.V1AssistantsAssistantsToolsInstance
AssistantsToolPage = Page[AssistantsToolInstance]

def __getattr__(name: str) -> Any: ...
