# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import ip_messaging as _

UserList = _.V2ServicesUsers
UserContext = _.V2ServicesUsersContext
UserInstance = _.V2ServicesUsersInstance
UserPage = Page[UserInstance]

def __getattr__(name: str) -> Any: ...
