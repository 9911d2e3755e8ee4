# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import oauth as _

TokenList = _.V2Token
TokenInstance = _.V2TokenInstance
TokenPage = Page[TokenInstance]

def __getattr__(name: str) -> Any: ...
