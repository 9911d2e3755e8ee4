# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

AuthorizationDocumentList = _.V2AuthorizationDocuments
AuthorizationDocumentContext = _.V2AuthorizationDocumentsContext
AuthorizationDocumentInstance = _.V2AuthorizationDocumentsInstance
AuthorizationDocumentPage = Page[AuthorizationDocumentInstance]

def __getattr__(name: str) -> Any: ...
