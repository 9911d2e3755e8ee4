# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

QueryList = _.V3Query
QueryInstance = _.V3QueryInstance
QueryPage = Page[QueryInstance]

def __getattr__(name: str) -> Any: ...
