# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import ip_messaging as _

UserChannelList = _.V2ServicesUsersUserChannels
UserChannelContext = _.V2ServicesUsersUserChannelsContext
UserChannelInstance = _.V2ServicesUsersUserChannelsInstance
UserChannelPage = Page[UserChannelInstance]

def __getattr__(name: str) -> Any: ...
