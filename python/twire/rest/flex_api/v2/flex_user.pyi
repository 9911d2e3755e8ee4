# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import flex_api as _

FlexUserList = _.V2FlexUser
FlexUserContext = _.V2FlexUserContext2

def __getattr__(name: str) -> Any: ...
