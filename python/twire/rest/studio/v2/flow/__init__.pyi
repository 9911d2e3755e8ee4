# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

FlowList = _.V2Flows
FlowContext = _.V2FlowsContext
FlowInstance = _.V2FlowsInstance
FlowPage = Page[FlowInstance]

def __getattr__(name: str) -> Any: ...
