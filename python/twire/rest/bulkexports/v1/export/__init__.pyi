# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import bulkexports as _

ExportList = _.V1Exports
ExportContext = _.V1ExportsContext
ExportInstance = _.V1ExportsInstance
ExportPage = Page[ExportInstance]

def __getattr__(name: str) -> Any: ...
