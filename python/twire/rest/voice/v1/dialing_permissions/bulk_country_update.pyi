# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

BulkCountryUpdateList = _.V1DialingPermissionsBulkCountryUpdates
BulkCountryUpdateInstance = _.V1DialingPermissionsBulkCountryUpdatesInstance
BulkCountryUpdatePage = Page[BulkCountryUpdateInstance]

def __getattr__(name: str) -> Any: ...
