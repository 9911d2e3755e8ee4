# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import accounts as _

CredentialList = _.V1Credentials

def __getattr__(name: str) -> Any: ...
