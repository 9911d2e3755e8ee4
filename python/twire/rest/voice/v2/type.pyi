# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import voice as _

TypeList = _.V2Type
TypeContext = _.V2TypeContext2

def __getattr__(name: str) -> Any: ...
