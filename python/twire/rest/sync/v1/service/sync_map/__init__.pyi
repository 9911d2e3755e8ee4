# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

SyncMapList = _.V1ServicesSyncMaps
SyncMapContext = _.V1ServicesSyncMapsContext
SyncMapInstance = _.V1ServicesSyncMapsInstance
SyncMapPage = Page[SyncMapInstance]

def __getattr__(name: str) -> Any: ...
