# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import verify as _

VerificationAttemptsSummaryList = _.V2VerificationAttemptsSummary
VerificationAttemptsSummaryContext = _.V2VerificationAttemptsSummaryContext

def __getattr__(name: str) -> Any: ...
