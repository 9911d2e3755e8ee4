# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

RecordingRulesList = _.V1RoomsRecordingRules
RecordingRulesInstance = _.V1RoomsRecordingRulesInstance
RecordingRulesPage = Page[RecordingRulesInstance]

def __getattr__(name: str) -> Any: ...
