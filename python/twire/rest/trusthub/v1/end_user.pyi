# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

EndUserList = _.V1EndUsers
EndUserContext = _.V1EndUsersContext
EndUserInstance = _.V1EndUsersInstance
EndUserPage = Page[EndUserInstance]

def __getattr__(name: str) -> Any: ...
