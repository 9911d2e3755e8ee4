# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

DependentPhoneNumberList = _.V2010AccountsAddressesDependentPhoneNumbers
DependentPhoneNumberInstance = _.V2010AccountsAddressesDependentPhoneNumbersInstance
DependentPhoneNumberPage = Page[DependentPhoneNumberInstance]

def __getattr__(name: str) -> Any: ...
