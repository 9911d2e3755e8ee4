# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

FlexFlowList = _.V1FlexFlow
FlexFlowContext = _.V1FlexFlowContext
FlexFlowInstance = _.V1FlexFlowInstance
FlexFlowPage = Page[FlexFlowInstance]

def __getattr__(name: str) -> Any: ...
