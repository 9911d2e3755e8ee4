# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

IpRecordList = _.V1IpRecords
IpRecordContext = _.V1IpRecordsContext
IpRecordInstance = _.V1IpRecordsInstance
IpRecordPage = Page[IpRecordInstance]

def __getattr__(name: str) -> Any: ...
