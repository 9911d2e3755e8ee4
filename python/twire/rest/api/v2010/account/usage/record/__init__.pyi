# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

RecordList = _.V2010AccountsUsageRecords
RecordInstance = _.V2010AccountsUsageRecordsInstance
RecordPage = Page[RecordInstance]

def __getattr__(name: str) -> Any: ...
