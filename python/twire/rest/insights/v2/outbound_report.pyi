# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

OutboundReportList = _.V2OutboundReports
OutboundReportInstance = _.V2OutboundReportsInstance
OutboundReportPage = Page[OutboundReportInstance]

def __getattr__(name: str) -> Any: ...
