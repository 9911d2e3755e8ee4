# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

AccessTokenList = _.V2ServicesAccessTokens
AccessTokenContext = _.V2ServicesAccessTokensContext
AccessTokenInstance = _.V2ServicesAccessTokensInstance
AccessTokenPage = Page[AccessTokenInstance]

def __getattr__(name: str) -> Any: ...
