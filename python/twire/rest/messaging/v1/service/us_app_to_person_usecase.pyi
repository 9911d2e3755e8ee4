# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

UsAppToPersonUsecaseList = _.V1ServicesUsAppToPersonUsecases
UsAppToPersonUsecaseInstance = _.V1ServicesUsAppToPersonUsecasesInstance
UsAppToPersonUsecasePage = Page[UsAppToPersonUsecaseInstance]

def __getattr__(name: str) -> Any: ...
