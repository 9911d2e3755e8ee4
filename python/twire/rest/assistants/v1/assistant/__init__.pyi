# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

AssistantList = _.V1Assistants
AssistantContext = _.V1AssistantsContext
AssistantInstance = _.V1AssistantsInstance
AssistantPage = Page[AssistantInstance]

def __getattr__(name: str) -> Any: ...
