# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkspaceCumulativeStatisticsList = _.V1WorkspacesCumulativeStatistics
WorkspaceCumulativeStatisticsContext = _.V1WorkspacesCumulativeStatisticsContext

def __getattr__(name: str) -> Any: ...
