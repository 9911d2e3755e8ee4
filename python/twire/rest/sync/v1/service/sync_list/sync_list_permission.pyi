# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

SyncListPermissionList = _.V1ServicesSyncListsSyncListPermissions
SyncListPermissionContext = _.V1ServicesSyncListsSyncListPermissionsContext
SyncListPermissionInstance = _.V1ServicesSyncListsSyncListPermissionsInstance
SyncListPermissionPage = Page[SyncListPermissionInstance]

def __getattr__(name: str) -> Any: ...
