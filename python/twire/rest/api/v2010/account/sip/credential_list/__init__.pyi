# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

CredentialListList = _.V2010AccountsSipCredentialLists
CredentialListContext = _.V2010AccountsSipCredentialListsContext
CredentialListInstance = _.V2010AccountsSipCredentialListsInstance
CredentialListPage = Page[CredentialListInstance]

def __getattr__(name: str) -> Any: ...
