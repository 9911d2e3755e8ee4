# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import numbers as _

PortingPortInPhoneNumberList = _.V1PortingPortInPhoneNumber
PortingPortInPhoneNumberContext = _.V1PortingPortInPhoneNumberContext2

def __getattr__(name: str) -> Any: ...
