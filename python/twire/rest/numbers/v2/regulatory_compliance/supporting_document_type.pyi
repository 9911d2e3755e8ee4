# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

SupportingDocumentTypeList = _.V2RegulatoryComplianceSupportingDocumentTypes
SupportingDocumentTypeContext = _.V2RegulatoryComplianceSupportingDocumentTypesContext
SupportingDocumentTypeInstance = _.V2RegulatoryComplianceSupportingDocumentTypesInstance
SupportingDocumentTypePage = Page[SupportingDocumentTypeInstance]

def __getattr__(name: str) -> Any: ...
