# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import lookups as _

QueryList = _.V2Query
QueryInstance = _.V2QueryInstance
QueryPage = Page[QueryInstance]

def __getattr__(name: str) -> Any: ...
