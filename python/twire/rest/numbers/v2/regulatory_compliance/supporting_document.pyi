# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

SupportingDocumentList = _.V2RegulatoryComplianceSupportingDocuments
SupportingDocumentContext = _.V2RegulatoryComplianceSupportingDocumentsContext
SupportingDocumentInstance = _.V2RegulatoryComplianceSupportingDocumentsInstance
SupportingDocumentPage = Page[SupportingDocumentInstance]

def __getattr__(name: str) -> Any: ...
