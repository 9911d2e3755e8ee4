# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import accounts as _

AwsList = _.V1CredentialsAws
AwsContext = _.V1CredentialsAwsContext
AwsInstance = _.V1CredentialsAwsInstance
AwsPage = Page[AwsInstance]

def __getattr__(name: str) -> Any: ...
