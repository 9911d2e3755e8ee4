# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

WorkerList = _.V1WorkspacesWorkers
WorkerContext = _.V1WorkspacesWorkersContext
WorkerInstance = _.V1WorkspacesWorkersInstance
WorkerPage = Page[WorkerInstance]

def __getattr__(name: str) -> Any: ...
