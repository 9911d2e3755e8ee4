# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

VariableList = _.V1ServicesEnvironmentsVariables
VariableContext = _.V1ServicesEnvironmentsVariablesContext
VariableInstance = _.V1ServicesEnvironmentsVariablesInstance
VariablePage = Page[VariableInstance]

def __getattr__(name: str) -> Any: ...
