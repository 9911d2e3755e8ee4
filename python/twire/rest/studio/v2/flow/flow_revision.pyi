# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

FlowRevisionList = _.V2FlowsRevisions
FlowRevisionContext = _.V2FlowsRevisionsContext
FlowRevisionInstance = _.V2FlowsRevisionsInstance
FlowRevisionPage = Page[FlowRevisionInstance]

def __getattr__(name: str) -> Any: ...
