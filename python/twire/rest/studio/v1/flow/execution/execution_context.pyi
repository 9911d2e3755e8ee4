# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import studio as _

ExecutionContextList = _.V1FlowsExecutionsExecutionContext
ExecutionContextContext = _.V1FlowsExecutionsExecutionContextContext

def __getattr__(name: str) -> Any: ...
