# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

SupportingDocumentTypeList = _.V1SupportingDocumentTypes
SupportingDocumentTypeContext = _.V1SupportingDocumentTypesContext
SupportingDocumentTypeInstance = _.V1SupportingDocumentTypesInstance
SupportingDocumentTypePage = Page[SupportingDocumentTypeInstance]

def __getattr__(name: str) -> Any: ...
