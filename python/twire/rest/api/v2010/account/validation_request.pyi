# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

ValidationRequestList = _.V2010AccountsValidationRequests
ValidationRequestInstance = _.V2010AccountsValidationRequestsInstance
ValidationRequestPage = Page[ValidationRequestInstance]

def __getattr__(name: str) -> Any: ...
