# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

ChannelsSenderList = _.V2ChannelsSenders
ChannelsSenderContext = _.V2ChannelsSendersContext
ChannelsSenderInstance = _.V2ChannelsSendersInstance
ChannelsSenderPage = Page[ChannelsSenderInstance]

def __getattr__(name: str) -> Any: ...
