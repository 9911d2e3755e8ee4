# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

ReplaceItemsList = _.V2RegulatoryComplianceBundlesReplaceItems
ReplaceItemsInstance = _.V2RegulatoryComplianceBundlesReplaceItemsInstance
ReplaceItemsPage = Page[ReplaceItemsInstance]

def __getattr__(name: str) -> Any: ...
