# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import memory as _

RevisionList = _.V1RevisionsContext3

def __getattr__(name: str) -> Any: ...
