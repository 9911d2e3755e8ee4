# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InsightsSettingsCommentList = _.V1InsightsSettingsComment
InsightsSettingsCommentInstance = _.V1InsightsSettingsCommentInstance
InsightsSettingsCommentPage = Page[InsightsSettingsCommentInstance]

def __getattr__(name: str) -> Any: ...
