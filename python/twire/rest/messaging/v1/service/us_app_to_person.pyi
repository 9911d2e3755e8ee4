# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

UsAppToPersonList = _.V1ServicesUsAppToPerson
UsAppToPersonContext = _.V1ServicesUsAppToPersonContext
UsAppToPersonInstance = _.V1ServicesUsAppToPersonInstance
UsAppToPersonPage = Page[UsAppToPersonInstance]

def __getattr__(name: str) -> Any: ...
