# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview_iam as _

UserList = _.VersionlessOrganizationUsers
UserContext = _.VersionlessOrganizationUsersContext
UserInstance = _.VersionlessOrganizationUsersInstance
UserPage = Page[UserInstance]

def __getattr__(name: str) -> Any: ...
