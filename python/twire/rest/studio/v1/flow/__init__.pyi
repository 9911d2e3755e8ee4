# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

FlowList = _.V1Flows
FlowContext = _.V1FlowsContext
FlowInstance = _.V1FlowsInstance
FlowPage = Page[FlowInstance]

def __getattr__(name: str) -> Any: ...
