# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trunking as _

PhoneNumberList = _.V1TrunksPhoneNumbers
PhoneNumberContext = _.V1TrunksPhoneNumbersContext
PhoneNumberInstance = _.V1TrunksPhoneNumbersInstance
PhoneNumberPage = Page[PhoneNumberInstance]

def __getattr__(name: str) -> Any: ...
