# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

BalanceList = _.V2010AccountsBalance
BalanceInstance = _.V2010AccountsBalanceInstance
BalancePage = Page[BalanceInstance]

def __getattr__(name: str) -> Any: ...
