# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

ItemAssignmentList = _.V2RegulatoryComplianceBundlesItemAssignments
ItemAssignmentContext = _.V2RegulatoryComplianceBundlesItemAssignmentsContext
ItemAssignmentInstance = _.V2RegulatoryComplianceBundlesItemAssignmentsInstance
ItemAssignmentPage = Page[ItemAssignmentInstance]

def __getattr__(name: str) -> Any: ...
