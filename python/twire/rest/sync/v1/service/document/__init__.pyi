# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import sync as _

DocumentList = _.V1ServicesDocuments
DocumentContext = _.V1ServicesDocumentsContext
DocumentInstance = _.V1ServicesDocumentsInstance
DocumentPage = Page[DocumentInstance]

def __getattr__(name: str) -> Any: ...
