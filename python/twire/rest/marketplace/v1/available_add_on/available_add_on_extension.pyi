# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import marketplace as _

AvailableAddOnExtensionList = _.V1AvailableAddOnsExtensions
AvailableAddOnExtensionContext = _.V1AvailableAddOnsExtensionsContext
AvailableAddOnExtensionInstance = _.V1AvailableAddOnsExtensionsInstance
AvailableAddOnExtensionPage = Page[AvailableAddOnExtensionInstance]

def __getattr__(name: str) -> Any: ...
