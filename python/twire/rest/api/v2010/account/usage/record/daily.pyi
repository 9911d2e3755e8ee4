# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

DailyList = _.V2010AccountsUsageRecordsDaily
DailyInstance = _.V2010AccountsUsageRecordsDailyInstance
DailyPage = Page[DailyInstance]

def __getattr__(name: str) -> Any: ...
