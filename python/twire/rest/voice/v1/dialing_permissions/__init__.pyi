# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import voice as _

DialingPermissionsList = _.V1DialingPermissions

def __getattr__(name: str) -> Any: ...
