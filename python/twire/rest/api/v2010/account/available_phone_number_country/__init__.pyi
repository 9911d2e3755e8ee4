# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AvailablePhoneNumberCountryList = _.V2010AccountsAvailablePhoneNumbers
AvailablePhoneNumberCountryContext = _.V2010AccountsAvailablePhoneNumbersContext
AvailablePhoneNumberCountryInstance = _.V2010AccountsAvailablePhoneNumbersInstance
AvailablePhoneNumberCountryPage = Page[AvailablePhoneNumberCountryInstance]

def __getattr__(name: str) -> Any: ...
