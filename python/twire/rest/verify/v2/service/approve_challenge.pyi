# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

ApproveChallengeList = _.V2ServicesApproveChallenge
ApproveChallengeInstance = _.V2ServicesApproveChallengeInstance
ApproveChallengePage = Page[ApproveChallengeInstance]

def __getattr__(name: str) -> Any: ...
