# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

ResultList = _.V3QueryJobsResults
ResultInstance = _.V3QueryJobsResultsInstance
ResultPage = Page[ResultInstance]

def __getattr__(name: str) -> Any: ...
