# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import wireless as _

UsageRecordList = _.V1SimsUsageRecords
UsageRecordInstance = _.V1SimsUsageRecordsInstance
UsageRecordPage = Page[UsageRecordInstance]

def __getattr__(name: str) -> Any: ...
