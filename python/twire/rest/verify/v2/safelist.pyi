# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

SafelistList = _.V2Safelist
SafelistContext = _.V2SafelistContext
SafelistInstance = _.V2SafelistInstance
SafelistPage = Page[SafelistInstance]

def __getattr__(name: str) -> Any: ...
