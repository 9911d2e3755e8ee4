# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

UserList = _.V1Users
UserContext = _.V1UsersContext
UserInstance = _.V1UsersInstance
UserPage = Page[UserInstance]

def __getattr__(name: str) -> Any: ...
