# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkflowCumulativeStatisticsList = _.V1WorkspacesWorkflowsCumulativeStatistics
WorkflowCumulativeStatisticsContext = _.V1WorkspacesWorkflowsCumulativeStatisticsContext

def __getattr__(name: str) -> Any: ...
