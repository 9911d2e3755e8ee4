# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import studio as _

EngagementContextList = _.V1FlowsEngagementsEngagementContext
EngagementContextContext = _.V1FlowsEngagementsEngagementContextContext

def __getattr__(name: str) -> Any: ...
