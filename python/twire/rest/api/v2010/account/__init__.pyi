# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AccountList = _.V2010Accounts
AccountContext = _.V2010AccountsContext
AccountInstance = _.V2010AccountsInstance
AccountPage = Page[AccountInstance]

def __getattr__(name: str) -> Any: ...
