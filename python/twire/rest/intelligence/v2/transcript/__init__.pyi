# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

TranscriptList = _.V2Transcripts
TranscriptContext = _.V2TranscriptsContext
TranscriptInstance = _.V2TranscriptsInstance
TranscriptPage = Page[TranscriptInstance]

def __getattr__(name: str) -> Any: ...
