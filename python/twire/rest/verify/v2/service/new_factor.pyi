# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

NewFactorList = _.V2ServicesNewFactors
NewFactorInstance = _.V2ServicesNewFactorsInstance
NewFactorPage = Page[NewFactorInstance]

def __getattr__(name: str) -> Any: ...
