# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

LastMonthList = _.V2010AccountsUsageRecordsLastMonth
LastMonthInstance = _.V2010AccountsUsageRecordsLastMonthInstance
LastMonthPage = Page[LastMonthInstance]

def __getattr__(name: str) -> Any: ...
