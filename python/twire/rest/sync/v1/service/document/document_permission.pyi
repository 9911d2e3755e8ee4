# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

DocumentPermissionList = _.V1ServicesDocumentsDocumentPermissions
DocumentPermissionContext = _.V1ServicesDocumentsDocumentPermissionsContext
DocumentPermissionInstance = _.V1ServicesDocumentsDocumentPermissionsInstance
DocumentPermissionPage = Page[DocumentPermissionInstance]

def __getattr__(name: str) -> Any: ...
