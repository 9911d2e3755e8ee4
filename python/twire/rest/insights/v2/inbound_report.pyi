# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

InboundReportList = _.V2InboundReports
InboundReportInstance = _.V2InboundReportsInstance
InboundReportPage = Page[InboundReportInstance]

def __getattr__(name: str) -> Any: ...
