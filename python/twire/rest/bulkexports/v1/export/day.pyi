# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import bulkexports as _

DayList = _.V1ExportsDays
DayContext = _.V1ExportsDaysContext
DayInstance = _.V1ExportsDaysInstance
DayPage = Page[DayInstance]

def __getattr__(name: str) -> Any: ...
