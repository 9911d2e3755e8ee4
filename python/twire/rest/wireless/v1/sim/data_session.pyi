# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import wireless as _

DataSessionList = _.V1SimsDataSessions
DataSessionInstance = _.V1SimsDataSessionsInstance
DataSessionPage = Page[DataSessionInstance]

def __getattr__(name: str) -> Any: ...
