# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

CallList = _.V2010AccountsCalls
CallContext = _.V2010AccountsCallsContext
CallInstance = _.V2010AccountsCallsInstance
CallPage = Page[CallInstance]

def __getattr__(name: str) -> Any: ...
