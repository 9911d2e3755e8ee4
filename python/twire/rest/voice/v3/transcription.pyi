# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

TranscriptionList = _.V3Transcriptions
TranscriptionContext = _.V3TranscriptionsContext
TranscriptionInstance = _.V3TranscriptionsInstance
TranscriptionPage = Page[TranscriptionInstance]

def __getattr__(name: str) -> Any: ...
