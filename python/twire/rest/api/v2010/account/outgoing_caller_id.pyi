# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

OutgoingCallerIdList = _.V2010AccountsOutgoingCallerIds
OutgoingCallerIdContext = _.V2010AccountsOutgoingCallerIdsContext
OutgoingCallerIdInstance = _.V2010AccountsOutgoingCallerIdsInstance
OutgoingCallerIdPage = Page[OutgoingCallerIdInstance]

def __getattr__(name: str) -> Any: ...
