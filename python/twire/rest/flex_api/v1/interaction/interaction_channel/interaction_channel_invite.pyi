# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InteractionChannelInviteList = _.V1InteractionChannelsInvites
InteractionChannelInviteInstance = _.V1InteractionChannelsInvitesInstance
InteractionChannelInvitePage = Page[InteractionChannelInviteInstance]

def __getattr__(name: str) -> Any: ...
