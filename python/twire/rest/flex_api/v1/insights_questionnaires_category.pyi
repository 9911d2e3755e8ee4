# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

InsightsQuestionnairesCategoryList = _.V1InsightsQuestionnairesCategory
InsightsQuestionnairesCategoryContext = _.V1InsightsQuestionnairesCategoryContext
InsightsQuestionnairesCategoryInstance = _.V1InsightsQuestionnairesCategoryInstance
InsightsQuestionnairesCategoryPage = Page[InsightsQuestionnairesCategoryInstance]

def __getattr__(name: str) -> Any: ...
