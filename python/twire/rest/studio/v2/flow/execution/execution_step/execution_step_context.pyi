# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import studio as _

ExecutionStepContextList = _.V2FlowsExecutionsStepsStepContext
ExecutionStepContextContext = _.V2FlowsExecutionsStepsStepContextContext

def __getattr__(name: str) -> Any: ...
