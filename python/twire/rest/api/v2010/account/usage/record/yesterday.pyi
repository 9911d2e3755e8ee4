# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

YesterdayList = _.V2010AccountsUsageRecordsYesterday
YesterdayInstance = _.V2010AccountsUsageRecordsYesterdayInstance
YesterdayPage = Page[YesterdayInstance]

def __getattr__(name: str) -> Any: ...
