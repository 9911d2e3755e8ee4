# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import oauth as _

AuthorizeList = _.V1Authorize
AuthorizeInstance = _.V1AuthorizeInstance
AuthorizePage = Page[AuthorizeInstance]

def __getattr__(name: str) -> Any: ...
