# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkersStatisticsList = _.V1WorkspacesWorkersStatistics
WorkersStatisticsContext = _.V1WorkspacesWorkersStatisticsContext

def __getattr__(name: str) -> Any: ...
