# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

SmsVerificationCheckList = _.V1SmsVerificationChecks
SmsVerificationCheckInstance = _.V1SmsVerificationChecksInstance
SmsVerificationCheckPage = Page[SmsVerificationCheckInstance]

def __getattr__(name: str) -> Any: ...
