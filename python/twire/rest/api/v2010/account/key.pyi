# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

KeyList = _.V2010AccountsKeys
KeyContext = _.V2010AccountsKeysContext
KeyInstance = _.V2010AccountsKeysInstance
KeyPage = Page[KeyInstance]

def __getattr__(name: str) -> Any: ...
