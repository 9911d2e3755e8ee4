# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

TranscriptionsList = _.V1RoomsTranscriptions
TranscriptionsContext = _.V1RoomsTranscriptionsContext
TranscriptionsInstance = _.V1RoomsTranscriptionsInstance
TranscriptionsPage = Page[TranscriptionsInstance]

def __getattr__(name: str) -> Any: ...
