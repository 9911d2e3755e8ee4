# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

RecordingList = _.V1Recordings
RecordingContext = _.V1RecordingsContext
RecordingInstance = _.V1RecordingsInstance
RecordingPage = Page[RecordingInstance]

def __getattr__(name: str) -> Any: ...
