# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import pricing as _

V2 = _.V2

def __getattr__(name: str) -> Any: ...
