# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

YearlyList = _.V2010AccountsUsageRecordsYearly
YearlyInstance = _.V2010AccountsUsageRecordsYearlyInstance
YearlyPage = Page[YearlyInstance]

def __getattr__(name: str) -> Any: ...
