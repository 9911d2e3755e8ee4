# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import studio as _

ExecutionStepContextList = _.V1FlowsExecutionsStepsStepContext
ExecutionStepContextContext = _.V1FlowsExecutionsStepsStepContextContext

def __getattr__(name: str) -> Any: ...
