# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import memory as _

LookupList = _.V1LookupContext
LookupInstance = _.V1LookupInstance
LookupPage = Page[LookupInstance]

def __getattr__(name: str) -> Any: ...
