# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

NewVerifyFactorList = _.V2ServicesNewVerifyFactors
NewVerifyFactorInstance = _.V2ServicesNewVerifyFactorsInstance
NewVerifyFactorPage = Page[NewVerifyFactorInstance]

def __getattr__(name: str) -> Any: ...
