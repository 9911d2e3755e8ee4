# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

NewSigningKeyList = _.V2010AccountsNewSigningKeys
NewSigningKeyInstance = _.V2010AccountsNewSigningKeysInstance
NewSigningKeyPage = Page[NewSigningKeyInstance]

def __getattr__(name: str) -> Any: ...
