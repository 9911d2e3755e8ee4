# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

AvailableAddOnList = _.MarketplaceAvailableAddOns
AvailableAddOnContext = _.MarketplaceAvailableAddOnsContext
AvailableAddOnInstance = _.MarketplaceAvailableAddOnsInstance
AvailableAddOnPage = Page[AvailableAddOnInstance]

def __getattr__(name: str) -> Any: ...
