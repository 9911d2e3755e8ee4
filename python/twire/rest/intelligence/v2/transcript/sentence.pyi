# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

SentenceList = _.V2TranscriptsSentences
SentenceInstance = _.V2TranscriptsSentencesInstance
SentencePage = Page[SentenceInstance]

def __getattr__(name: str) -> Any: ...
