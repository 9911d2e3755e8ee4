# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import accounts as _

SecondaryAuthTokenList = _.V1SecondaryAuthToken
SecondaryAuthTokenContext = _.V1SecondaryAuthTokenContext

def __getattr__(name: str) -> Any: ...
