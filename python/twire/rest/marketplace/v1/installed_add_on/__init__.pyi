# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import marketplace as _

InstalledAddOnList = _.V1InstalledAddOns
InstalledAddOnContext = _.V1InstalledAddOnsContext
InstalledAddOnInstance = _.V1InstalledAddOnsInstance
InstalledAddOnPage = Page[InstalledAddOnInstance]

def __getattr__(name: str) -> Any: ...
