# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import iam as _

GetApiKeysList = _.V1GetApiKeys
GetApiKeysInstance = _.V1GetApiKeysInstance
GetApiKeysPage = Page[GetApiKeysInstance]

def __getattr__(name: str) -> Any: ...
