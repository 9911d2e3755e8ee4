# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

CredentialList = _.V2010AccountsSipCredentialListsCredentials
CredentialContext = _.V2010AccountsSipCredentialListsCredentialsContext
CredentialInstance = _.V2010AccountsSipCredentialListsCredentialsInstance
CredentialPage = Page[CredentialInstance]

def __getattr__(name: str) -> Any: ...
