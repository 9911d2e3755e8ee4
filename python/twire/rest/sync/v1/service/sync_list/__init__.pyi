# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

SyncListList = _.V1ServicesSyncLists
SyncListContext = _.V1ServicesSyncListsContext
SyncListInstance = _.V1ServicesSyncListsInstance
SyncListPage = Page[SyncListInstance]

def __getattr__(name: str) -> Any: ...
