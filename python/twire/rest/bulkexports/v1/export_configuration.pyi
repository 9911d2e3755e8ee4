# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import bulkexports as _

ExportConfigurationList = _.V1ExportConfiguration
ExportConfigurationContext = _.V1ExportConfigurationContext
ExportConfigurationInstance = _.V1ExportConfigurationInstance
ExportConfigurationPage = Page[ExportConfigurationInstance]

def __getattr__(name: str) -> Any: ...
