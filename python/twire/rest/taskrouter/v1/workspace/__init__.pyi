# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

WorkspaceList = _.V1Workspaces
WorkspaceContext = _.V1WorkspacesContext
WorkspaceInstance = _.V1WorkspacesInstance
WorkspacePage = Page[WorkspaceInstance]

def __getattr__(name: str) -> Any: ...
