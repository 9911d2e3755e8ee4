# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import intelligence as _

EncryptedSentencesList = _.V2TranscriptsEncryptedSentences
EncryptedSentencesContext = _.V2TranscriptsEncryptedSentencesContext

def __getattr__(name: str) -> Any: ...
