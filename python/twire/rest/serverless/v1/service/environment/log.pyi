# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

LogList = _.V1ServicesEnvironmentsLogs
LogContext = _.V1ServicesEnvironmentsLogsContext
LogInstance = _.V1ServicesEnvironmentsLogsInstance
LogPage = Page[LogInstance]

def __getattr__(name: str) -> Any: ...
