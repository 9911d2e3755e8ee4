# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import marketplace as _

ReferralConversionList = _.V1ReferralConversion
ReferralConversionInstance = _.V1ReferralConversionInstance
ReferralConversionPage = Page[ReferralConversionInstance]

def __getattr__(name: str) -> Any: ...
