# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import webhooks as _

RuleList = _.V1Rules
RuleContext = _.V1RulesContext
RuleInstance = _.V1RulesInstance
RulePage = Page[RuleInstance]

def __getattr__(name: str) -> Any: ...
