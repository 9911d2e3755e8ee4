# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import marketplace as _

ModuleDataList = _.V1ModuleData
ModuleDataInstance = _.V1ModuleDataInstance
ModuleDataPage = Page[ModuleDataInstance]

def __getattr__(name: str) -> Any: ...
