# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import conversations as _

CredentialList = _.V1Credentials
CredentialContext = _.V1CredentialsContext
CredentialInstance = _.V1CredentialsInstance
CredentialPage = Page[CredentialInstance]

def __getattr__(name: str) -> Any: ...
