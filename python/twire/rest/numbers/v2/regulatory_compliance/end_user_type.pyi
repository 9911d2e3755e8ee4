# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

EndUserTypeList = _.V2RegulatoryComplianceEndUserTypes
EndUserTypeContext = _.V2RegulatoryComplianceEndUserTypesContext
EndUserTypeInstance = _.V2RegulatoryComplianceEndUserTypesInstance
EndUserTypePage = Page[EndUserTypeInstance]

def __getattr__(name: str) -> Any: ...
