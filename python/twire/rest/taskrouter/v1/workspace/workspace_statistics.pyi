# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkspaceStatisticsList = _.V1WorkspacesStatistics
WorkspaceStatisticsContext = _.V1WorkspacesStatisticsContext

def __getattr__(name: str) -> Any: ...
