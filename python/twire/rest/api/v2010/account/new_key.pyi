# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

NewKeyList = _.V2010AccountsNewKeys
NewKeyInstance = _.V2010AccountsNewKeysInstance
NewKeyPage = Page[NewKeyInstance]

def __getattr__(name: str) -> Any: ...
