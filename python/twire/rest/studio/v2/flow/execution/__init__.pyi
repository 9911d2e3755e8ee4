# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

ExecutionList = _.V2FlowsExecutions
ExecutionContext = _.V2FlowsExecutionsContext
ExecutionInstance = _.V2FlowsExecutionsInstance
ExecutionPage = Page[ExecutionInstance]

def __getattr__(name: str) -> Any: ...
