# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

EndUserTypeList = _.V1EndUserTypes
EndUserTypeContext = _.V1EndUserTypesContext
EndUserTypeInstance = _.V1EndUserTypesInstance
EndUserTypePage = Page[EndUserTypeInstance]

def __getattr__(name: str) -> Any: ...
