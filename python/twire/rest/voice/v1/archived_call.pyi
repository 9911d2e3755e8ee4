# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import voice as _

ArchivedCallList = _.V1ArchivedCalls
ArchivedCallContext = _.V1ArchivedCallsContext2

def __getattr__(name: str) -> Any: ...
