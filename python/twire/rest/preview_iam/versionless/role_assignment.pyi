# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview_iam as _

RoleAssignmentList = _.VersionlessRoleAssignmentsContext
RoleAssignmentInstance = _.VersionlessRoleAssignmentsInstance
RoleAssignmentPage = Page[RoleAssignmentInstance]

def __getattr__(name: str) -> Any: ...
