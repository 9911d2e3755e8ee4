# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

ShortCodeList = _.V1ServicesShortCodes
ShortCodeContext = _.V1ServicesShortCodesContext
ShortCodeInstance = _.V1ServicesShortCodesInstance
ShortCodePage = Page[ShortCodeInstance]

def __getattr__(name: str) -> Any: ...
