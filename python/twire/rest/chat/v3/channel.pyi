# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import chat as _

ChannelList = _.V3Channels
ChannelContext = _.V3ChannelsContext2

def __getattr__(name: str) -> Any: ...
