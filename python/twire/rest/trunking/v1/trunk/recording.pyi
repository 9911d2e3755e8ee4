# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import trunking as _

RecordingList = _.V1TrunksRecordings
RecordingContext = _.V1TrunksRecordingsContext

def __getattr__(name: str) -> Any: ...
