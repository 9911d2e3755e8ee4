# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import iam as _

RolePermissionList = _.V1RolePermissionContext
RolePermissionInstance = _.V1RolePermissionInstance
RolePermissionPage = Page[RolePermissionInstance]

def __getattr__(name: str) -> Any: ...
