# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

StepList = _.V1FlowsEngagementsSteps
StepContext = _.V1FlowsEngagementsStepsContext
StepInstance = _.V1FlowsEngagementsStepsInstance
StepPage = Page[StepInstance]

def __getattr__(name: str) -> Any: ...
