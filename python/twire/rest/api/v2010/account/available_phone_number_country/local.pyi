# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

LocalList = _.V2010AccountsAvailablePhoneNumbersLocal
LocalInstance = _.V2010AccountsAvailablePhoneNumbersLocalInstance
LocalPage = Page[LocalInstance]

def __getattr__(name: str) -> Any: ...
