# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import routes as _

PhoneNumberList = _.V2PhoneNumbers
PhoneNumberContext = _.V2PhoneNumbersContext
PhoneNumberInstance = _.V2PhoneNumbersInstance
PhoneNumberPage = Page[PhoneNumberInstance]

def __getattr__(name: str) -> Any: ...
