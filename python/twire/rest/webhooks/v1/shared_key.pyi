# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import webhooks as _

SharedKeyList = _.V1SharedKeys
SharedKeyContext = _.V1SharedKeysContext
SharedKeyInstance = _.V1SharedKeysInstance
SharedKeyPage = Page[SharedKeyInstance]

def __getattr__(name: str) -> Any: ...
