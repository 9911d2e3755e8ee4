# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

TrustProductsChannelEndpointAssignmentList = _.V1TrustProductsTrustProductsChannelEndpointAssignment
TrustProductsChannelEndpointAssignmentContext = _.V1TrustProductsTrustProductsChannelEndpointAssignmentContext
TrustProductsChannelEndpointAssignmentInstance = _.V1TrustProductsTrustProductsChannelEndpointAssignmentInstance
TrustProductsChannelEndpointAssignmentPage = Page[TrustProductsChannelEndpointAssignmentInstance]

def __getattr__(name: str) -> Any: ...
