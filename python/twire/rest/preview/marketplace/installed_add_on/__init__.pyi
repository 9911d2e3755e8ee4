# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

InstalledAddOnList = _.MarketplaceInstalledAddOns
InstalledAddOnContext = _.MarketplaceInstalledAddOnsContext
InstalledAddOnInstance = _.MarketplaceInstalledAddOnsInstance
InstalledAddOnPage = Page[InstalledAddOnInstance]

def __getattr__(name: str) -> Any: ...
