# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

TollfreeVerificationList = _.V1TollfreeVerifications
TollfreeVerificationContext = _.V1TollfreeVerificationsContext
TollfreeVerificationInstance = _.V1TollfreeVerificationsInstance
TollfreeVerificationPage = Page[TollfreeVerificationInstance]

def __getattr__(name: str) -> Any: ...
