# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InsightsSettingsAnswerSetsList = _.V1InsightsSettingsAnswerSets
InsightsSettingsAnswerSetsInstance = _.V1InsightsSettingsAnswerSetsInstance
InsightsSettingsAnswerSetsPage = Page[InsightsSettingsAnswerSetsInstance]

def __getattr__(name: str) -> Any: ...
