# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import routes as _

TrunkList = _.V2Trunks
TrunkContext = _.V2TrunksContext
TrunkInstance = _.V2TrunksInstance
TrunkPage = Page[TrunkInstance]

def __getattr__(name: str) -> Any: ...
