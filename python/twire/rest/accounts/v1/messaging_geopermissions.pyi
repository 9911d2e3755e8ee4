# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import accounts as _

MessagingGeopermissionsList = _.V1MessagingGeopermissions
MessagingGeopermissionsInstance = _.V1MessagingGeopermissionsInstance
MessagingGeopermissionsPage = Page[MessagingGeopermissionsInstance]

def __getattr__(name: str) -> Any: ...
