# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import numbers as _

RegulatoryComplianceList = _.V2RegulatoryCompliance

def __getattr__(name: str) -> Any: ...
