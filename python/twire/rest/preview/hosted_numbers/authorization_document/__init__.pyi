# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

AuthorizationDocumentList = _.HostedNumbersAuthorizationDocuments
AuthorizationDocumentContext = _.HostedNumbersAuthorizationDocumentsContext
AuthorizationDocumentInstance = _.HostedNumbersAuthorizationDocumentsInstance
AuthorizationDocumentPage = Page[AuthorizationDocumentInstance]

def __getattr__(name: str) -> Any: ...
