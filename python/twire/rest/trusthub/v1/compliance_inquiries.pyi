# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

ComplianceInquiriesList = _.V1ComplianceInquiries
ComplianceInquiriesContext = _.V1ComplianceInquiriesContext
ComplianceInquiriesInstance = _.V1ComplianceInquiriesInstance
ComplianceInquiriesPage = Page[ComplianceInquiriesInstance]

def __getattr__(name: str) -> Any: ...
