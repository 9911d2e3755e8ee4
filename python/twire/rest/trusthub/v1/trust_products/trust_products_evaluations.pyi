# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

TrustProductsEvaluationsList = _.V1TrustProductsTrustProductsEvaluations
TrustProductsEvaluationsContext = _.V1TrustProductsTrustProductsEvaluationsContext
TrustProductsEvaluationsInstance = _.V1TrustProductsTrustProductsEvaluationsInstance
TrustProductsEvaluationsPage = Page[TrustProductsEvaluationsInstance]

def __getattr__(name: str) -> Any: ...
