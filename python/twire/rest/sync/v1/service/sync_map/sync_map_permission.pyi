# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

SyncMapPermissionList = _.V1ServicesSyncMapsSyncMapPermissions
SyncMapPermissionContext = _.V1ServicesSyncMapsSyncMapPermissionsContext
SyncMapPermissionInstance = _.V1ServicesSyncMapsSyncMapPermissionsInstance
SyncMapPermissionPage = Page[SyncMapPermissionInstance]

def __getattr__(name: str) -> Any: ...
