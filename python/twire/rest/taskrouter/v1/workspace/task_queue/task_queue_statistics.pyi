# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

TaskQueueStatisticsList = _.V1WorkspacesTaskQueuesStatistics2
TaskQueueStatisticsContext = _.V1WorkspacesTaskQueuesStatisticsContext

def __getattr__(name: str) -> Any: ...
