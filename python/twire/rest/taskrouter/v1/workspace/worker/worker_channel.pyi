# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import taskrouter as _

WorkerChannelList = _.V1WorkspacesWorkersWorkerChannels
WorkerChannelContext = _.V1WorkspacesWorkersWorkerChannelsContext
WorkerChannelInstance = _.V1WorkspacesWorkersWorkerChannelsInstance
WorkerChannelPage = Page[WorkerChannelInstance]

def __getattr__(name: str) -> Any: ...
