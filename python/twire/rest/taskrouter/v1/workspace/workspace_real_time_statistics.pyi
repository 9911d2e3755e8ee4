# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkspaceRealTimeStatisticsList = _.V1WorkspacesRealTimeStatistics
WorkspaceRealTimeStatisticsContext = _.V1WorkspacesRealTimeStatisticsContext

def __getattr__(name: str) -> Any: ...
