# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

ComplianceRegistrationInquiriesList = _.V1ComplianceRegistrationInquiries
ComplianceRegistrationInquiriesContext = _.V1ComplianceRegistrationInquiriesContext
ComplianceRegistrationInquiriesInstance = _.V1ComplianceRegistrationInquiriesInstance
ComplianceRegistrationInquiriesPage = Page[ComplianceRegistrationInquiriesInstance]

def __getattr__(name: str) -> Any: ...
