# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import marketplace as _

ModuleDataManagementList = _.V1ModuleDataManagement
ModuleDataManagementContext = _.V1ModuleDataManagementContext
ModuleDataManagementInstance = _.V1ModuleDataManagementInstance
ModuleDataManagementPage = Page[ModuleDataManagementInstance]

def __getattr__(name: str) -> Any: ...
