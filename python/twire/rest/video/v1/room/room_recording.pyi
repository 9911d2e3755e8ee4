# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

RoomRecordingList = _.V1RoomsRecordings
RoomRecordingContext = _.V1RoomsRecordingsContext
RoomRecordingInstance = _.V1RoomsRecordingsInstance
RoomRecordingPage = Page[RoomRecordingInstance]

def __getattr__(name: str) -> Any: ...
