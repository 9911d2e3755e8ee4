# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

ComplianceTollfreeInquiriesList = _.V1ComplianceTollfreeInquiries
ComplianceTollfreeInquiriesInstance = _.V1ComplianceTollfreeInquiriesInstance
ComplianceTollfreeInquiriesPage = Page[ComplianceTollfreeInquiriesInstance]

def __getattr__(name: str) -> Any: ...
