# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import preview as _

UsageList = _.WirelessSimsUsage
UsageContext = _.WirelessSimsUsageContext

def __getattr__(name: str) -> Any: ...
