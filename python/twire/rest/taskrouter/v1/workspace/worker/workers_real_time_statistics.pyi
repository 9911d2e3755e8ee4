# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkersRealTimeStatisticsList = _.V1WorkspacesWorkersRealTimeStatistics
WorkersRealTimeStatisticsContext = _.V1WorkspacesWorkersRealTimeStatisticsContext

def __getattr__(name: str) -> Any: ...
