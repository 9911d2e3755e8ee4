# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

TaskQueuesStatisticsList = _.V1WorkspacesTaskQueuesStatistics
TaskQueuesStatisticsInstance = _.V1WorkspacesTaskQueuesStatisticsInstance
TaskQueuesStatisticsPage = Page[TaskQueuesStatisticsInstance]

def __getattr__(name: str) -> Any: ...
