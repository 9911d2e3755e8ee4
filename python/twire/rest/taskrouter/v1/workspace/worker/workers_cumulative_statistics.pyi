# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkersCumulativeStatisticsList = _.V1WorkspacesWorkersCumulativeStatistics
WorkersCumulativeStatisticsContext = _.V1WorkspacesWorkersCumulativeStatisticsContext

def __getattr__(name: str) -> Any: ...
