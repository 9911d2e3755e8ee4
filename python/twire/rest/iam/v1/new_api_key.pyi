# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import iam as _

NewApiKeyList = _.V1NewApiKey
NewApiKeyInstance = _.V1NewApiKeyInstance
NewApiKeyPage = Page[NewApiKeyInstance]

def __getattr__(name: str) -> Any: ...
