# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import voice as _

HighriskSpecialPrefixList = _.V1DialingPermissionsCountriesHighriskSpecialPrefixes
HighriskSpecialPrefixInstance = _.V1DialingPermissionsCountriesHighriskSpecialPrefixesInstance
HighriskSpecialPrefixPage = Page[HighriskSpecialPrefixInstance]

def __getattr__(name: str) -> Any: ...
