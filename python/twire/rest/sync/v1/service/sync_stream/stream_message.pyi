# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

StreamMessageList = _.V1ServicesSyncStreamsStreamMessages
StreamMessageInstance = _.V1ServicesSyncStreamsStreamMessagesInstance
StreamMessagePage = Page[StreamMessageInstance]

def __getattr__(name: str) -> Any: ...
