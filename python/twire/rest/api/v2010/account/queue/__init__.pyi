# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

QueueList = _.V2010AccountsQueues
QueueContext = _.V2010AccountsQueuesContext
QueueInstance = _.V2010AccountsQueuesInstance
QueuePage = Page[QueueInstance]

def __getattr__(name: str) -> Any: ...
