# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InsightsQuestionnairesList = _.V1InsightsQuestionnaires
InsightsQuestionnairesContext = _.V1InsightsQuestionnairesContext
InsightsQuestionnairesInstance = _.V1InsightsQuestionnairesInstance
InsightsQuestionnairesPage = Page[InsightsQuestionnairesInstance]

def __getattr__(name: str) -> Any: ...
