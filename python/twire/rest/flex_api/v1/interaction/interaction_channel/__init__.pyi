# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InteractionChannelList = _.V1InteractionChannels
InteractionChannelContext = _.V1InteractionChannelsContext
InteractionChannelInstance = _.V1InteractionChannelsInstance
InteractionChannelPage = Page[InteractionChannelInstance]

def __getattr__(name: str) -> Any: ...
