# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

SyncMapItemList = _.V1ServicesSyncMapsSyncMapItems
SyncMapItemContext = _.V1ServicesSyncMapsSyncMapItemsContext
SyncMapItemInstance = _.V1ServicesSyncMapsSyncMapItemsInstance
SyncMapItemPage = Page[SyncMapItemInstance]

def __getattr__(name: str) -> Any: ...
