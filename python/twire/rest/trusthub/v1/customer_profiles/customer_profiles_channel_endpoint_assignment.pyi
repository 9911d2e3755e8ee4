# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

CustomerProfilesChannelEndpointAssignmentList = _.V1CustomerProfilesCustomerProfilesChannelEndpointAssignment
CustomerProfilesChannelEndpointAssignmentContext = _.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentContext
CustomerProfilesChannelEndpointAssignmentInstance = _.V1CustomerProfilesCustomerProfilesChannelEndpointAssignmentInstance
CustomerProfilesChannelEndpointAssignmentPage = Page[CustomerProfilesChannelEndpointAssignmentInstance]

def __getattr__(name: str) -> Any: ...
