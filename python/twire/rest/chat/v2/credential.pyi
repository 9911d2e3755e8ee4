# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import chat as _

CredentialList = _.V2Credentials
CredentialContext = _.V2CredentialsContext
CredentialInstance = _.V2CredentialsInstance
CredentialPage = Page[CredentialInstance]

def __getattr__(name: str) -> Any: ...
