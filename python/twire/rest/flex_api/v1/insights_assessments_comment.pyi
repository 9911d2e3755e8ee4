# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InsightsAssessmentsCommentList = _.V1InsightsAssessmentsComment
InsightsAssessmentsCommentInstance = _.V1InsightsAssessmentsCommentInstance
InsightsAssessmentsCommentPage = Page[InsightsAssessmentsCommentInstance]

def __getattr__(name: str) -> Any: ...
