# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import verify as _

NewChallengeList = _.V2ServicesNewChallenge
NewChallengeContext = _.V2ServicesNewChallengeContext

def __getattr__(name: str) -> Any: ...
