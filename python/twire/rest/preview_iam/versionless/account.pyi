# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview_iam as _

AccountList = _.VersionlessAccountsContext
AccountInstance = _.VersionlessAccountsInstance
AccountPage = Page[AccountInstance]

def __getattr__(name: str) -> Any: ...
