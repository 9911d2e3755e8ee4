# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

ChannelSenderList = _.V1ServicesChannelSenders
ChannelSenderContext = _.V1ServicesChannelSendersContext
ChannelSenderInstance = _.V1ServicesChannelSendersInstance
ChannelSenderPage = Page[ChannelSenderInstance]

def __getattr__(name: str) -> Any: ...
