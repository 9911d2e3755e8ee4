# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import assistants as _

ToolList = _.V1Tools
ToolContext = _.V1ToolsContext
ToolInstance = _.V1ToolsInstance
ToolPage = Page[ToolInstance]

def __getattr__(name: str) -> Any: ...
