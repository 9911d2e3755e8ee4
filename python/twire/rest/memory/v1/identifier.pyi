# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import memory as _

IdentifierList = _.V1IdentifiersContext2
IdentifierContext = _.V1IdentifiersContext3

def __getattr__(name: str) -> Any: ...
