# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import accounts as _

BulkConsentsList = _.V1BulkConsents
BulkConsentsInstance = _.V1BulkConsentsInstance
BulkConsentsPage = Page[BulkConsentsInstance]

def __getattr__(name: str) -> Any: ...
