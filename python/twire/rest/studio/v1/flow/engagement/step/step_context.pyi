# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import studio as _

StepContextList = _.V1FlowsEngagementsStepsStepContext
StepContextContext = _.V1FlowsEngagementsStepsStepContextContext

def __getattr__(name: str) -> Any: ...
