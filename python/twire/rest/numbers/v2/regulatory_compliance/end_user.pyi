# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

EndUserList = _.V2RegulatoryComplianceEndUsers
EndUserContext = _.V2RegulatoryComplianceEndUsersContext
EndUserInstance = _.V2RegulatoryComplianceEndUsersInstance
EndUserPage = Page[EndUserInstance]

def __getattr__(name: str) -> Any: ...
