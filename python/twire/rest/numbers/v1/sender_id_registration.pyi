# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

SenderIdRegistrationList = _.V1SenderIdRegistrations
SenderIdRegistrationInstance = _.V1SenderIdRegistrationsInstance
SenderIdRegistrationPage = Page[SenderIdRegistrationInstance]

def __getattr__(name: str) -> Any: ...
