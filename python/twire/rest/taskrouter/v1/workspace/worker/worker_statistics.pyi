# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import taskrouter as _

WorkerStatisticsList = _.V1WorkspacesWorkersStatistics2
WorkerStatisticsContext = _.V1WorkspacesWorkersStatisticsContext2

def __getattr__(name: str) -> Any: ...
