# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

OperatorResultList = _.V3OperatorResults
OperatorResultContext = _.V3OperatorResultsContext
OperatorResultInstance = _.V3OperatorResultsInstance
OperatorResultPage = Page[OperatorResultInstance]

def __getattr__(name: str) -> Any: ...
