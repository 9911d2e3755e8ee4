# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

EngagementList = _.V1FlowsEngagements
EngagementContext = _.V1FlowsEngagementsContext
EngagementInstance = _.V1FlowsEngagementsInstance
EngagementPage = Page[EngagementInstance]

def __getattr__(name: str) -> Any: ...
