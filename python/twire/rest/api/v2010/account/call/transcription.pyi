# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

TranscriptionList = _.V2010AccountsCallsTranscriptions
TranscriptionContext = _.V2010AccountsCallsTranscriptionsContext
TranscriptionInstance = _.V2010AccountsCallsTranscriptionsInstance
TranscriptionPage = Page[TranscriptionInstance]

def __getattr__(name: str) -> Any: ...
