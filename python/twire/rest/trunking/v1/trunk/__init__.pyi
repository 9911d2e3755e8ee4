# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trunking as _

TrunkList = _.V1Trunks
TrunkContext = _.V1TrunksContext
TrunkInstance = _.V1TrunksInstance
TrunkPage = Page[TrunkInstance]

def __getattr__(name: str) -> Any: ...
