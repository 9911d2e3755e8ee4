# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

SyncStreamList = _.V1ServicesSyncStreams
SyncStreamContext = _.V1ServicesSyncStreamsContext
SyncStreamInstance = _.V1ServicesSyncStreamsInstance
SyncStreamPage = Page[SyncStreamInstance]

def __getattr__(name: str) -> Any: ...
