# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

WebChannelList = _.V1WebChannel
WebChannelContext = _.V1WebChannelContext
WebChannelInstance = _.V1WebChannelInstance
WebChannelPage = Page[WebChannelInstance]

def __getattr__(name: str) -> Any: ...
