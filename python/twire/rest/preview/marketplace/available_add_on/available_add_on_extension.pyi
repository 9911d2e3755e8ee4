# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

AvailableAddOnExtensionList = _.MarketplaceAvailableAddOnsExtensions
AvailableAddOnExtensionContext = _.MarketplaceAvailableAddOnsExtensionsContext
AvailableAddOnExtensionInstance = _.MarketplaceAvailableAddOnsExtensionsInstance
AvailableAddOnExtensionPage = Page[AvailableAddOnExtensionInstance]

def __getattr__(name: str) -> Any: ...
