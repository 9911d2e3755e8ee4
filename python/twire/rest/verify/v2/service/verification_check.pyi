# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

VerificationCheckList = _.V2ServicesVerificationChecks
VerificationCheckInstance = _.V2ServicesVerificationChecksInstance
VerificationCheckPage = Page[VerificationCheckInstance]

def __getattr__(name: str) -> Any: ...
