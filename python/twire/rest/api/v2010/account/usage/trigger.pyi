# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

TriggerList = _.V2010AccountsUsageTriggers
TriggerContext = _.V2010AccountsUsageTriggersContext
TriggerInstance = _.V2010AccountsUsageTriggersInstance
TriggerPage = Page[TriggerInstance]

def __getattr__(name: str) -> Any: ...
