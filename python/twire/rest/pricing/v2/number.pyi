# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import pricing as _

NumberList = _.V2Numbers
NumberContext = _.V2NumbersContext
NumberInstance = _.V2NumbersInstance
NumberPage = Page[NumberInstance]

def __getattr__(name: str) -> Any: ...
