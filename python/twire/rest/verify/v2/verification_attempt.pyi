# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

VerificationAttemptList = _.V2VerificationAttempts
VerificationAttemptContext = _.V2VerificationAttemptsContext
VerificationAttemptInstance = _.V2VerificationAttemptsInstance
VerificationAttemptPage = Page[VerificationAttemptInstance]

def __getattr__(name: str) -> Any: ...
