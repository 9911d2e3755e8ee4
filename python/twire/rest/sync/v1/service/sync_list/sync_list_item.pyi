# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

SyncListItemList = _.V1ServicesSyncListsSyncListItems
SyncListItemContext = _.V1ServicesSyncListsSyncListItemsContext
SyncListItemInstance = _.V1ServicesSyncListsSyncListItemsInstance
SyncListItemPage = Page[SyncListItemInstance]

def __getattr__(name: str) -> Any: ...
