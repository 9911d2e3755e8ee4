# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import accounts as _

SafelistList = _.V1Safelist
SafelistInstance = _.V1SafelistInstance
SafelistPage = Page[SafelistInstance]

def __getattr__(name: str) -> Any: ...
