# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import chat as _

ChannelList = _.V1ServicesChannels
ChannelContext = _.V1ServicesChannelsContext
ChannelInstance = _.V1ServicesChannelsInstance
ChannelPage = Page[ChannelInstance]

def __getattr__(name: str) -> Any: ...
