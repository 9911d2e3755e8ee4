# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import flex_api as _

InsightsUserRolesList = _.V1InsightsUserRoles
InsightsUserRolesContext = _.V1InsightsUserRolesContext

def __getattr__(name: str) -> Any: ...
