# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkflowRealTimeStatisticsList = _.V1WorkspacesWorkflowsRealTimeStatistics
WorkflowRealTimeStatisticsContext = _.V1WorkspacesWorkflowsRealTimeStatisticsContext

def __getattr__(name: str) -> Any: ...
