# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import bulkexports as _

JobList = _.V1ExportsJobs
JobContext = _.V1ExportsJobsContext
JobInstance = _.V1ExportsJobsInstance
JobPage = Page[JobInstance]

def __getattr__(name: str) -> Any: ...
