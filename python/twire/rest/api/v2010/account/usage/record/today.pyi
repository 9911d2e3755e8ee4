# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

TodayList = _.V2010AccountsUsageRecordsToday
TodayInstance = _.V2010AccountsUsageRecordsTodayInstance
TodayPage = Page[TodayInstance]

def __getattr__(name: str) -> Any: ...
