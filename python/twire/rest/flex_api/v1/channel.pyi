# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

ChannelList = _.V1Channel
ChannelContext = _.V1ChannelContext
ChannelInstance = _.V1ChannelInstance
ChannelPage = Page[ChannelInstance]

def __getattr__(name: str) -> Any: ...
