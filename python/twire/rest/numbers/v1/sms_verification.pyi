# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

SmsVerificationList = _.V1SmsVerifications
SmsVerificationInstance = _.V1SmsVerificationsInstance
SmsVerificationPage = Page[SmsVerificationInstance]

def __getattr__(name: str) -> Any: ...
