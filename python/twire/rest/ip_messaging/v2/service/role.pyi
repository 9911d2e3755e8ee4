# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import ip_messaging as _

RoleList = _.V2ServicesRoles
RoleContext = _.V2ServicesRolesContext
RoleInstance = _.V2ServicesRolesInstance
RolePage = Page[RoleInstance]

def __getattr__(name: str) -> Any: ...
