# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

OperatorList = _.V2Operators
OperatorContext = _.V2OperatorsContext
OperatorInstance = _.V2OperatorsInstance
OperatorPage = Page[OperatorInstance]

def __getattr__(name: str) -> Any: ...
