# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

TaskQueueCumulativeStatisticsList = _.V1WorkspacesTaskQueuesCumulativeStatistics
TaskQueueCumulativeStatisticsContext = _.V1WorkspacesTaskQueuesCumulativeStatisticsContext

def __getattr__(name: str) -> Any: ...
