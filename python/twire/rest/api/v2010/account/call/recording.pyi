# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

RecordingList = _.V2010AccountsCallsRecordings
RecordingContext = _.V2010AccountsCallsRecordingsContext
RecordingInstance = _.V2010AccountsCallsRecordingsInstance
RecordingPage = Page[RecordingInstance]

def __getattr__(name: str) -> Any: ...
