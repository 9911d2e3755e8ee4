# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

WebChannelsList = _.V2WebChannels
WebChannelsInstance = _.V2WebChannelsInstance
WebChannelsPage = Page[WebChannelsInstance]

def __getattr__(name: str) -> Any: ...
