# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

UsecaseList = _.V1Usecases
UsecaseInstance = _.V1UsecasesInstance
UsecasePage = Page[UsecaseInstance]

def __getattr__(name: str) -> Any: ...
