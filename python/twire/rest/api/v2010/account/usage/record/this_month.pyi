# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

ThisMonthList = _.V2010AccountsUsageRecordsThisMonth
ThisMonthInstance = _.V2010AccountsUsageRecordsThisMonthInstance
ThisMonthPage = Page[ThisMonthInstance]

def __getattr__(name: str) -> Any: ...
