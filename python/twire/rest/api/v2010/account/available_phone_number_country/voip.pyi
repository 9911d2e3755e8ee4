# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

VoipList = _.V2010AccountsAvailablePhoneNumbersVoip
VoipInstance = _.V2010AccountsAvailablePhoneNumbersVoipInstance
VoipPage = Page[VoipInstance]

def __getattr__(name: str) -> Any: ...
