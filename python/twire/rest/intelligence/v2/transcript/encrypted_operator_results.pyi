# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import intelligence as _

EncryptedOperatorResultsList = _.V2TranscriptsEncryptedOperatorResults
EncryptedOperatorResultsContext = _.V2TranscriptsEncryptedOperatorResultsContext

def __getattr__(name: str) -> Any: ...
