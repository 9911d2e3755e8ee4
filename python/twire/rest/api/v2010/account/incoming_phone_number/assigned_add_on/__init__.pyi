# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AssignedAddOnList = _.V2010AccountsIncomingPhoneNumbersAssignedAddOns
AssignedAddOnContext = _.V2010AccountsIncomingPhoneNumbersAssignedAddOnsContext
AssignedAddOnInstance = _.V2010AccountsIncomingPhoneNumbersAssignedAddOnsInstance
AssignedAddOnPage = Page[AssignedAddOnInstance]

def __getattr__(name: str) -> Any: ...
