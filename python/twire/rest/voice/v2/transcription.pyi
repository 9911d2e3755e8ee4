# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

TranscriptionList = _.V2Transcription
TranscriptionContext = _.V2TranscriptionContext
TranscriptionInstance = _.V2TranscriptionInstance
TranscriptionPage = Page[TranscriptionInstance]

def __getattr__(name: str) -> Any: ...
