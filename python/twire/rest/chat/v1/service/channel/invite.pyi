# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import chat as _

InviteList = _.V1ServicesChannelsInvites
InviteContext = _.V1ServicesChannelsInvitesContext
InviteInstance = _.V1ServicesChannelsInvitesInstance
InvitePage = Page[InviteInstance]

def __getattr__(name: str) -> Any: ...
