# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import bulkexports as _

ExportCustomJobList = _.V1ExportsExportCustomJobs
ExportCustomJobInstance = _.V1ExportsExportCustomJobsInstance
ExportCustomJobPage = Page[ExportCustomJobInstance]

def __getattr__(name: str) -> Any: ...
