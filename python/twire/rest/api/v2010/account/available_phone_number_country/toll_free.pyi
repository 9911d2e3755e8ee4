# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

TollFreeList = _.V2010AccountsAvailablePhoneNumbersTollFree
TollFreeInstance = _.V2010AccountsAvailablePhoneNumbersTollFreeInstance
TollFreePage = Page[TollFreeInstance]

def __getattr__(name: str) -> Any: ...
