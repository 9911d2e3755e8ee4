# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import voice as _

V3 = _.V3

def __getattr__(name: str) -> Any: ...
