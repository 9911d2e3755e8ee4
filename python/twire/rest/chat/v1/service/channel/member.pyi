# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import chat as _

MemberList = _.V1ServicesChannelsMembers
MemberContext = _.V1ServicesChannelsMembersContext
MemberInstance = _.V1ServicesChannelsMembersInstance
MemberPage = Page[MemberInstance]

def __getattr__(name: str) -> Any: ...
