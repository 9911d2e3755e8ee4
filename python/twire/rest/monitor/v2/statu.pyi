# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import monitor as _

StatuList = _.V2Status
StatuContext = _.V2StatusContext
StatuInstance = _.V2StatusInstance
StatuPage = Page[StatuInstance]

def __getattr__(name: str) -> Any: ...
