# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import marketplace as _

InstalledAddOnUsageList = _.V1InstalledAddOnsUsage
InstalledAddOnUsageInstance = _.V1InstalledAddOnsUsageInstance
InstalledAddOnUsagePage = Page[InstalledAddOnUsageInstance]

def __getattr__(name: str) -> Any: ...
