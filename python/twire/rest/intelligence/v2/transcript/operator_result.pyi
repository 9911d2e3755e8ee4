# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

OperatorResultList = _.V2TranscriptsOperatorResults
OperatorResultContext = _.V2TranscriptsOperatorResultsContext
OperatorResultInstance = _.V2TranscriptsOperatorResultsInstance
OperatorResultPage = Page[OperatorResultInstance]

def __getattr__(name: str) -> Any: ...
