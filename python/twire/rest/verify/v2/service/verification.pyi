# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

VerificationList = _.V2ServicesVerifications
VerificationContext = _.V2ServicesVerificationsContext
VerificationInstance = _.V2ServicesVerificationsInstance
VerificationPage = Page[VerificationInstance]

def __getattr__(name: str) -> Any: ...
