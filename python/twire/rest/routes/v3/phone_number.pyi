# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import routes as _

PhoneNumberList = _.V3PhoneNumbers
PhoneNumberContext = _.V3PhoneNumbersContext
PhoneNumberInstance = _.V3PhoneNumbersInstance
PhoneNumberPage = Page[PhoneNumberInstance]

def __getattr__(name: str) -> Any: ...
