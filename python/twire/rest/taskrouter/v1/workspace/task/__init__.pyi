# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

TaskList = _.V1WorkspacesTasks
TaskContext = _.V1WorkspacesTasksContext
TaskInstance = _.V1WorkspacesTasksInstance
TaskPage = Page[TaskInstance]

def __getattr__(name: str) -> Any: ...
