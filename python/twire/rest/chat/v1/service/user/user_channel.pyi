# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import chat as _

UserChannelList = _.V1ServicesUsersUserChannels
UserChannelInstance = _.V1ServicesUsersUserChannelsInstance
UserChannelPage = Page[UserChannelInstance]

def __getattr__(name: str) -> Any: ...
