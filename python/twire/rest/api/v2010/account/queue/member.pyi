# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

MemberList = _.V2010AccountsQueuesMembers
MemberContext = _.V2010AccountsQueuesMembersContext
MemberInstance = _.V2010AccountsQueuesMembersInstance
MemberPage = Page[MemberInstance]

def __getattr__(name: str) -> Any: ...
