# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

TrustProductsEntityAssignmentsList = _.V1TrustProductsTrustProductsEntityAssignments
TrustProductsEntityAssignmentsContext = _.V1TrustProductsTrustProductsEntityAssignmentsContext
TrustProductsEntityAssignmentsInstance = _.V1TrustProductsTrustProductsEntityAssignmentsInstance
TrustProductsEntityAssignmentsPage = Page[TrustProductsEntityAssignmentsInstance]

def __getattr__(name: str) -> Any: ...
