# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

FunctionVersionList = _.V1ServicesFunctionsFunctionVersions
FunctionVersionContext = _.V1ServicesFunctionsFunctionVersionsContext
FunctionVersionInstance = _.V1ServicesFunctionsFunctionVersionsInstance
FunctionVersionPage = Page[FunctionVersionInstance]

def __getattr__(name: str) -> Any: ...
