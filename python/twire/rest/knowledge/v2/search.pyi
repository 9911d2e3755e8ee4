# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import knowledge as _

SearchList = _.V2SearchContext
SearchInstance = _.V2SearchInstance
SearchPage = Page[SearchInstance]

def __getattr__(name: str) -> Any: ...
