# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

CustomerProfilesEvaluationsList = _.V1CustomerProfilesCustomerProfilesEvaluations
CustomerProfilesEvaluationsContext = _.V1CustomerProfilesCustomerProfilesEvaluationsContext
CustomerProfilesEvaluationsInstance = _.V1CustomerProfilesCustomerProfilesEvaluationsInstance
CustomerProfilesEvaluationsPage = Page[CustomerProfilesEvaluationsInstance]

def __getattr__(name: str) -> Any: ...
