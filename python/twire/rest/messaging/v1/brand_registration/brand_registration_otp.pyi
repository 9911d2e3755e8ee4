# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

BrandRegistrationOtpList = _.V1BrandRegistrationsBrandRegistrationOtps
BrandRegistrationOtpInstance = _.V1BrandRegistrationsBrandRegistrationOtpsInstance
BrandRegistrationOtpPage = Page[BrandRegistrationOtpInstance]

def __getattr__(name: str) -> Any: ...
