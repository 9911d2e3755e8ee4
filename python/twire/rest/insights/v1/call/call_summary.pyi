# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import insights as _

CallSummaryList = _.V1CallsSummary
CallSummaryContext = _.V1CallsSummaryContext

def __getattr__(name: str) -> Any: ...
