# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import lookups as _

PhoneNumberList = _.V1PhoneNumbers
PhoneNumberContext = _.V1PhoneNumbersContext
PhoneNumberInstance = _.V1PhoneNumbersInstance
PhoneNumberPage = Page[PhoneNumberInstance]

def __getattr__(name: str) -> Any: ...
