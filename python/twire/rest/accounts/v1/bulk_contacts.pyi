# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import accounts as _

BulkContactsList = _.V1BulkContacts
BulkContactsInstance = _.V1BulkContactsInstance
BulkContactsPage = Page[BulkContactsInstance]

def __getattr__(name: str) -> Any: ...
