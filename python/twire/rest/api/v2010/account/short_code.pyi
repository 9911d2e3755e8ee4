# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

ShortCodeList = _.V2010AccountsShortCodes
ShortCodeContext = _.V2010AccountsShortCodesContext
ShortCodeInstance = _.V2010AccountsShortCodesInstance
ShortCodePage = Page[ShortCodeInstance]

def __getattr__(name: str) -> Any: ...
