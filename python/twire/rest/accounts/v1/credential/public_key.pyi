# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import accounts as _

PublicKeyList = _.V1CredentialsPublicKey
PublicKeyContext = _.V1CredentialsPublicKeyContext
PublicKeyInstance = _.V1CredentialsPublicKeyInstance
PublicKeyPage = Page[PublicKeyInstance]

def __getattr__(name: str) -> Any: ...
