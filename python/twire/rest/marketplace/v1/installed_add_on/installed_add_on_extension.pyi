# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import marketplace as _

InstalledAddOnExtensionList = _.V1InstalledAddOnsExtensions
InstalledAddOnExtensionContext = _.V1InstalledAddOnsExtensionsContext
InstalledAddOnExtensionInstance = _.V1InstalledAddOnsExtensionsInstance
InstalledAddOnExtensionPage = Page[InstalledAddOnExtensionInstance]

def __getattr__(name: str) -> Any: ...
