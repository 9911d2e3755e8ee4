# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

RoleList = _.V1ServicesRoles
RoleContext = _.V1ServicesRolesContext
RoleInstance = _.V1ServicesRolesInstance
RolePage = Page[RoleInstance]

def __getattr__(name: str) -> Any: ...
