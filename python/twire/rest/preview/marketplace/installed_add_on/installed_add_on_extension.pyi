# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

InstalledAddOnExtensionList = _.MarketplaceInstalledAddOnsExtensions
InstalledAddOnExtensionContext = _.MarketplaceInstalledAddOnsExtensionsContext
InstalledAddOnExtensionInstance = _.MarketplaceInstalledAddOnsExtensionsInstance
InstalledAddOnExtensionPage = Page[InstalledAddOnExtensionInstance]

def __getattr__(name: str) -> Any: ...
