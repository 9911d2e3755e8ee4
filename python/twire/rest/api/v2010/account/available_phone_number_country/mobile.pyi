# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

MobileList = _.V2010AccountsAvailablePhoneNumbersMobile
MobileInstance = _.V2010AccountsAvailablePhoneNumbersMobileInstance
MobilePage = Page[MobileInstance]

def __getattr__(name: str) -> Any: ...
