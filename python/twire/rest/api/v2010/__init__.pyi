# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import api as _

V2010 = _.V2010

def __getattr__(name: str) -> Any: ...
