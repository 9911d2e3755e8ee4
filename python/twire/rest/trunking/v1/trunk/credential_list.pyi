# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trunking as _

CredentialListList = _.V1TrunksCredentialsLists
CredentialListContext = _.V1TrunksCredentialsListsContext
CredentialListInstance = _.V1TrunksCredentialsListsInstance
CredentialListPage = Page[CredentialListInstance]

def __getattr__(name: str) -> Any: ...
