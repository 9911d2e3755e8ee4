# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview_iam as _

TokenList = _.V1Token
TokenInstance = _.V1TokenInstance
TokenPage = Page[TokenInstance]

def __getattr__(name: str) -> Any: ...
