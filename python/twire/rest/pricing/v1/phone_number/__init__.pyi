# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import pricing as _

PhoneNumberList = _.V1PhoneNumbers

def __getattr__(name: str) -> Any: ...
