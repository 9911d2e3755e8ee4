# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

EligibilityList = _.V1Eligibilities
EligibilityInstance = _.V1EligibilitiesInstance
EligibilityPage = Page[EligibilityInstance]

def __getattr__(name: str) -> Any: ...
