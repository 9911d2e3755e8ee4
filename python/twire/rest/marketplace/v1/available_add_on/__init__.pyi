# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import marketplace as _

AvailableAddOnList = _.V1AvailableAddOns
AvailableAddOnContext = _.V1AvailableAddOnsContext
AvailableAddOnInstance = _.V1AvailableAddOnsInstance
AvailableAddOnPage = Page[AvailableAddOnInstance]

def __getattr__(name: str) -> Any: ...
