# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

ExecutionStepList = _.V2FlowsExecutionsSteps
ExecutionStepContext = _.V2FlowsExecutionsStepsContext
ExecutionStepInstance = _.V2FlowsExecutionsStepsInstance
ExecutionStepPage = Page[ExecutionStepInstance]

def __getattr__(name: str) -> Any: ...
