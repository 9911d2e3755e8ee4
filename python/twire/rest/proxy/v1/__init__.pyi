# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import proxy as _

V1 = _.V1

def __getattr__(name: str) -> Any: ...
