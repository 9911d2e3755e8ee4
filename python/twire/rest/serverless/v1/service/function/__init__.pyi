# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

FunctionList = _.V1ServicesFunctions
FunctionContext = _.V1ServicesFunctionsContext
FunctionInstance = _.V1ServicesFunctionsInstance
FunctionPage = Page[FunctionInstance]

def __getattr__(name: str) -> Any: ...
