# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

CustomerProfilesEntityAssignmentsList = _.V1CustomerProfilesCustomerProfilesEntityAssignments
CustomerProfilesEntityAssignmentsContext = _.V1CustomerProfilesCustomerProfilesEntityAssignmentsContext
CustomerProfilesEntityAssignmentsInstance = _.V1CustomerProfilesCustomerProfilesEntityAssignmentsInstance
CustomerProfilesEntityAssignmentsPage = Page[CustomerProfilesEntityAssignmentsInstance]

def __getattr__(name: str) -> Any: ...
