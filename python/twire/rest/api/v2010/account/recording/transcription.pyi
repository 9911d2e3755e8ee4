# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

TranscriptionList = _.V2010AccountsRecordingsTranscriptions
TranscriptionContext = _.V2010AccountsRecordingsTranscriptionsContext
TranscriptionInstance = _.V2010AccountsRecordingsTranscriptionsInstance
TranscriptionPage = Page[TranscriptionInstance]

def __getattr__(name: str) -> Any: ...
