# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

SharedCostList = _.V2010AccountsAvailablePhoneNumbersSharedCost
SharedCostInstance = _.V2010AccountsAvailablePhoneNumbersSharedCostInstance
SharedCostPage = Page[SharedCostInstance]

def __getattr__(name: str) -> Any: ...
