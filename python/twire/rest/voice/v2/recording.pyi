# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

RecordingList = _.V2Recording
RecordingContext = _.V2RecordingContext
RecordingInstance = _.V2RecordingInstance
RecordingPage = Page[RecordingInstance]

def __getattr__(name: str) -> Any: ...
