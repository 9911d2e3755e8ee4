# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AddOnResultList = _.V2010AccountsRecordingsAddOnResults
AddOnResultContext = _.V2010AccountsRecordingsAddOnResultsContext
AddOnResultInstance = _.V2010AccountsRecordingsAddOnResultsInstance
AddOnResultPage = Page[AddOnResultInstance]

def __getattr__(name: str) -> Any: ...
