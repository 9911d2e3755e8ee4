# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

PayloadList = _.V2010AccountsRecordingsAddOnResultsPayloads
PayloadContext = _.V2010AccountsRecordingsAddOnResultsPayloadsContext
PayloadInstance = _.V2010AccountsRecordingsAddOnResultsPayloadsInstance
PayloadPage = Page[PayloadInstance]

def __getattr__(name: str) -> Any: ...
