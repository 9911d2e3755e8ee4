# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import api as _

DataList = _.V2010AccountsRecordingsAddOnResultsPayloadsData
DataContext = _.V2010AccountsRecordingsAddOnResultsPayloadsDataContext

def __getattr__(name: str) -> Any: ...
