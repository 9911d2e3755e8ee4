# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

InboundList = _.V2InboundContext
InboundInstance = _.V2InboundInstance
InboundPage = Page[InboundInstance]

def __getattr__(name: str) -> Any: ...
