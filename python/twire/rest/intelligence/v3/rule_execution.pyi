# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

RuleExecutionList = _.V3RuleExecutions
RuleExecutionInstance = _.V3RuleExecutionsInstance
RuleExecutionPage = Page[RuleExecutionInstance]

def __getattr__(name: str) -> Any: ...
