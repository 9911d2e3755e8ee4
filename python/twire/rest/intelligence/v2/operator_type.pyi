# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

OperatorTypeList = _.V2OperatorType
OperatorTypeContext = _.V2OperatorTypeContext
OperatorTypeInstance = _.V2OperatorTypeInstance
OperatorTypePage = Page[OperatorTypeInstance]

def __getattr__(name: str) -> Any: ...
