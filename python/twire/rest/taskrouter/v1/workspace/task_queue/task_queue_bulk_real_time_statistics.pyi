# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

TaskQueueBulkRealTimeStatisticsList = _.V1WorkspacesTaskQueuesBulkRealTimeStatistics
TaskQueueBulkRealTimeStatisticsInstance = _.V1WorkspacesTaskQueuesBulkRealTimeStatisticsInstance
TaskQueueBulkRealTimeStatisticsPage = Page[TaskQueueBulkRealTimeStatisticsInstance]

def __getattr__(name: str) -> Any: ...
