# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

DefaultList = _.V2ConfigurationsDefault
DefaultInstance = _.V2ConfigurationsDefaultInstance
DefaultPage = Page[DefaultInstance]

def __getattr__(name: str) -> Any: ...
