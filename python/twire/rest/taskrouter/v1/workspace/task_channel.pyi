# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

TaskChannelList = _.V1WorkspacesTaskChannels
TaskChannelContext = _.V1WorkspacesTaskChannelsContext
TaskChannelInstance = _.V1WorkspacesTaskChannelsInstance
TaskChannelPage = Page[TaskChannelInstance]

def __getattr__(name: str) -> Any: ...
