# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

ChallengeList = _.V2ServicesEntitiesChallenges
ChallengeContext = _.V2ServicesEntitiesChallengesContext
ChallengeInstance = _.V2ServicesEntitiesChallengesInstance
ChallengePage = Page[ChallengeInstance]

def __getattr__(name: str) -> Any: ...
