# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

BillingPeriodList = _.V1SimsBillingPeriods
BillingPeriodInstance = _.V1SimsBillingPeriodsInstance
BillingPeriodPage = Page[BillingPeriodInstance]

def __getattr__(name: str) -> Any: ...
