# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

ActivityList = _.V1WorkspacesActivities
ActivityContext = _.V1WorkspacesActivitiesContext
ActivityInstance = _.V1WorkspacesActivitiesInstance
ActivityPage = Page[ActivityInstance]

def __getattr__(name: str) -> Any: ...
