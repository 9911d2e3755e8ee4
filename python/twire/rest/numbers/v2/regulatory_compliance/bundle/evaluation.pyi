# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

EvaluationList = _.V2RegulatoryComplianceBundlesEvaluations
EvaluationContext = _.V2RegulatoryComplianceBundlesEvaluationsContext
EvaluationInstance = _.V2RegulatoryComplianceBundlesEvaluationsInstance
EvaluationPage = Page[EvaluationInstance]

def __getattr__(name: str) -> Any: ...
