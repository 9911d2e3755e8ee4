# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

BulkEligibilityList = _.V1BulkEligibilities
BulkEligibilityContext = _.V1BulkEligibilitiesContext
BulkEligibilityInstance = _.V1BulkEligibilitiesInstance
BulkEligibilityPage = Page[BulkEligibilityInstance]

def __getattr__(name: str) -> Any: ...
