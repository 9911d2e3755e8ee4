# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

AssessmentsList = _.V1Assessments
AssessmentsContext = _.V1AssessmentsContext
AssessmentsInstance = _.V1AssessmentsInstance
AssessmentsPage = Page[AssessmentsInstance]

def __getattr__(name: str) -> Any: ...
