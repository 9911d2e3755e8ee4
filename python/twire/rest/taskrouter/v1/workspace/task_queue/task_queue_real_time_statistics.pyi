# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

TaskQueueRealTimeStatisticsList = _.V1WorkspacesTaskQueuesRealTimeStatistics
TaskQueueRealTimeStatisticsContext = _.V1WorkspacesTaskQueuesRealTimeStatisticsContext

def __getattr__(name: str) -> Any: ...
