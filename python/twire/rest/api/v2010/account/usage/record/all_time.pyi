# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AllTimeList = _.V2010AccountsUsageRecordsAllTime
AllTimeInstance = _.V2010AccountsUsageRecordsAllTimeInstance
AllTimePage = Page[AllTimeInstance]

def __getattr__(name: str) -> Any: ...
