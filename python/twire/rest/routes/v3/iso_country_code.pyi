# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import routes as _

IsoCountryCodeList = _.V3IsoCountryCode
IsoCountryCodeContext = _.V3IsoCountryCodeContext2

def __getattr__(name: str) -> Any: ...
