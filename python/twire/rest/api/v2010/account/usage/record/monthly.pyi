# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

MonthlyList = _.V2010AccountsUsageRecordsMonthly
MonthlyInstance = _.V2010AccountsUsageRecordsMonthlyInstance
MonthlyPage = Page[MonthlyInstance]

def __getattr__(name: str) -> Any: ...
