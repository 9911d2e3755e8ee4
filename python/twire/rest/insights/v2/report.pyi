# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

ReportList = _.V2Reports
ReportContext = _.V2ReportsContext
ReportInstance = _.V2ReportsInstance
ReportPage = Page[ReportInstance]

def __getattr__(name: str) -> Any: ...
