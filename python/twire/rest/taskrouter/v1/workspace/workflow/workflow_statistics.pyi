# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkflowStatisticsList = _.V1WorkspacesWorkflowsStatistics
WorkflowStatisticsContext = _.V1WorkspacesWorkflowsStatisticsContext

def __getattr__(name: str) -> Any: ...
