# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InsightsQuestionnairesQuestionList = _.V1InsightsQuestionnairesQuestion
InsightsQuestionnairesQuestionContext = _.V1InsightsQuestionnairesQuestionContext
InsightsQuestionnairesQuestionInstance = _.V1InsightsQuestionnairesQuestionInstance
InsightsQuestionnairesQuestionPage = Page[InsightsQuestionnairesQuestionInstance]

def __getattr__(name: str) -> Any: ...
