# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

ByocTrunkList = _.V1ByocTrunks
ByocTrunkContext = _.V1ByocTrunksContext
ByocTrunkInstance = _.V1ByocTrunksInstance
ByocTrunkPage = Page[ByocTrunkInstance]

def __getattr__(name: str) -> Any: ...
