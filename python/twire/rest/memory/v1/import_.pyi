# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import memory as _

ImportList = _.V1ImportsContext
ImportContext = _.V1ImportsContext2
ImportInstance = _.V1ImportsInstance
ImportPage = Page[ImportInstance]

def __getattr__(name: str) -> Any: ...
