# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

OutboundList = _.V2OutboundContext
OutboundInstance = _.V2OutboundInstance
OutboundPage = Page[OutboundInstance]

def __getattr__(name: str) -> Any: ...
