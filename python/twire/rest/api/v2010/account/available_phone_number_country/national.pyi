# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

NationalList = _.V2010AccountsAvailablePhoneNumbersNational
NationalInstance = _.V2010AccountsAvailablePhoneNumbersNationalInstance
NationalPage = Page[NationalInstance]

def __getattr__(name: str) -> Any: ...
