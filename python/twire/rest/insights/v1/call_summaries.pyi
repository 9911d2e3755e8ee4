# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

CallSummariesList = _.V1CallSummaries
CallSummariesInstance = _.V1CallSummariesInstance
CallSummariesPage = Page[CallSummariesInstance]

def __getattr__(name: str) -> Any: ...
