# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

UserList = _.V1ServicesUsers
UserContext = _.V1ServicesUsersContext
UserInstance = _.V1ServicesUsersInstance
UserPage = Page[UserInstance]

def __getattr__(name: str) -> Any: ...
