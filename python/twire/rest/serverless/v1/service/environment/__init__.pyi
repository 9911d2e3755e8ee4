# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import serverless as _

EnvironmentList = _.V1ServicesEnvironments
EnvironmentContext = _.V1ServicesEnvironmentsContext
EnvironmentInstance = _.V1ServicesEnvironmentsInstance
EnvironmentPage = Page[EnvironmentInstance]

def __getattr__(name: str) -> Any: ...
