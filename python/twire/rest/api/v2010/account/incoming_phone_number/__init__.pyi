# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

IncomingPhoneNumberList = _.V2010AccountsIncomingPhoneNumbers
IncomingPhoneNumberContext = _.V2010AccountsIncomingPhoneNumbersContext
IncomingPhoneNumberInstance = _.V2010AccountsIncomingPhoneNumbersInstance
IncomingPhoneNumberPage = Page[IncomingPhoneNumberInstance]

def __getattr__(name: str) -> Any: ...
