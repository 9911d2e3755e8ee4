# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import memory as _

BulkList = _.V1BulkContext
BulkInstance = _.V1BulkInstance
BulkPage = Page[BulkInstance]

def __getattr__(name: str) -> Any: ...
