# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import insights as _

QueryJobList = _.V3QueryJobs
QueryJobContext = _.V3QueryJobsContext
QueryJobInstance = _.V3QueryJobsInstance
QueryJobPage = Page[QueryJobInstance]

def __getattr__(name: str) -> Any: ...
