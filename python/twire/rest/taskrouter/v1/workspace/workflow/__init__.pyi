# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

WorkflowList = _.V1WorkspacesWorkflows
WorkflowContext = _.V1WorkspacesWorkflowsContext
WorkflowInstance = _.V1WorkspacesWorkflowsInstance
WorkflowPage = Page[WorkflowInstance]

def __getattr__(name: str) -> Any: ...
