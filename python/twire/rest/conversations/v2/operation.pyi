# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

OperationList = _.V2Operations
OperationContext = _.V2OperationsContext
OperationInstance = _.V2OperationsInstance
OperationPage = Page[OperationInstance]

def __getattr__(name: str) -> Any: ...
