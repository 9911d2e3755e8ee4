# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import webhooks as _

TestList = _.V1Tests
TestInstance = _.V1TestsInstance
TestPage = Page[TestInstance]

def __getattr__(name: str) -> Any: ...
