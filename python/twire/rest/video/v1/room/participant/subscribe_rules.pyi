# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

SubscribeRulesList = _.V1RoomsParticipantsSubscribeRules
SubscribeRulesInstance = _.V1RoomsParticipantsSubscribeRulesInstance
SubscribeRulesPage = Page[SubscribeRulesInstance]

def __getattr__(name: str) -> Any: ...
