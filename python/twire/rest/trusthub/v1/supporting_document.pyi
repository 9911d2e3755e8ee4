# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

SupportingDocumentList = _.V1SupportingDocuments
SupportingDocumentContext = _.V1SupportingDocumentsContext
SupportingDocumentInstance = _.V1SupportingDocumentsInstance
SupportingDocumentPage = Page[SupportingDocumentInstance]

def __getattr__(name: str) -> Any: ...
