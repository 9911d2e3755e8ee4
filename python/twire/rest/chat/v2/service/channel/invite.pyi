# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import chat as _

InviteList = _.V2ServicesChannelsInvites
InviteContext = _.V2ServicesChannelsInvitesContext
InviteInstance = _.V2ServicesChannelsInvitesInstance
InvitePage = Page[InviteInstance]

def __getattr__(name: str) -> Any: ...
