# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

RecordingList = _.V2010AccountsConferencesRecordings
RecordingContext = _.V2010AccountsConferencesRecordingsContext
RecordingInstance = _.V2010AccountsConferencesRecordingsInstance
RecordingPage = Page[RecordingInstance]

def __getattr__(name: str) -> Any: ...
