# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

TaskQueueList = _.V1WorkspacesTaskQueues
TaskQueueContext = _.V1WorkspacesTaskQueuesContext
TaskQueueInstance = _.V1WorkspacesTaskQueuesInstance
TaskQueuePage = Page[TaskQueueInstance]

def __getattr__(name: str) -> Any: ...
