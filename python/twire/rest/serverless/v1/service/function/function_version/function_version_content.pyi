# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import serverless as _

FunctionVersionContentList = _.V1ServicesFunctionsFunctionVersionsFunctionVersionContent
FunctionVersionContentContext = _.V1ServicesFunctionsFunctionVersionsFunctionVersionContentContext

def __getattr__(name: str) -> Any: ...
