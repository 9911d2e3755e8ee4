# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

SigningKeyList = _.V2010AccountsSigningKeys
SigningKeyContext = _.V2010AccountsSigningKeysContext
SigningKeyInstance = _.V2010AccountsSigningKeysInstance
SigningKeyPage = Page[SigningKeyInstance]

def __getattr__(name: str) -> Any: ...
