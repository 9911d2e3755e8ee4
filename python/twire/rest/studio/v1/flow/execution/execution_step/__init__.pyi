# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

ExecutionStepList = _.V1FlowsExecutionsSteps
ExecutionStepContext = _.V1FlowsExecutionsStepsContext
ExecutionStepInstance = _.V1FlowsExecutionsStepsInstance
ExecutionStepPage = Page[ExecutionStepInstance]

def __getattr__(name: str) -> Any: ...
