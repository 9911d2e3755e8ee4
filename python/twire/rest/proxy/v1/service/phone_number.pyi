# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import proxy as _

PhoneNumberList = _.V1ServicesPhoneNumbers
PhoneNumberContext = _.V1ServicesPhoneNumbersContext
PhoneNumberInstance = _.V1ServicesPhoneNumbersInstance
PhoneNumberPage = Page[PhoneNumberInstance]

def __getattr__(name: str) -> Any: ...
