# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AssignedAddOnExtensionList = _.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensions
AssignedAddOnExtensionContext = _.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsContext
AssignedAddOnExtensionInstance = _.V2010AccountsIncomingPhoneNumbersAssignedAddOnsExtensionsInstance
AssignedAddOnExtensionPage = Page[AssignedAddOnExtensionInstance]

def __getattr__(name: str) -> Any: ...
