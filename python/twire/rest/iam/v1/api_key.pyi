# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import iam as _

ApiKeyList = _.V1ApiKey
ApiKeyContext = _.V1ApiKeyContext
ApiKeyInstance = _.V1ApiKeyInstance
ApiKeyPage = Page[ApiKeyInstance]

def __getattr__(name: str) -> Any: ...
