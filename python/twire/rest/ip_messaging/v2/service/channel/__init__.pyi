# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import ip_messaging as _

ChannelList = _.V2ServicesChannels
ChannelContext = _.V2ServicesChannelsContext
ChannelInstance = _.V2ServicesChannelsInstance
ChannelPage = Page[ChannelInstance]

def __getattr__(name: str) -> Any: ...
