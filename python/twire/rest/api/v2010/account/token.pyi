# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

TokenList = _.V2010AccountsTokens
TokenInstance = _.V2010AccountsTokensInstance
TokenPage = Page[TokenInstance]

def __getattr__(name: str) -> Any: ...
