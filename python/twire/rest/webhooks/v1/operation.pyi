# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import webhooks as _

OperationList = _.V1Operations
OperationContext = _.V1OperationsContext
OperationInstance = _.V1OperationsInstance
OperationPage = Page[OperationInstance]

def __getattr__(name: str) -> Any: ...
