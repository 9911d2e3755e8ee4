# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

CustomOperatorList = _.V2CustomOperators
CustomOperatorContext = _.V2CustomOperatorsContext
CustomOperatorInstance = _.V2CustomOperatorsInstance
CustomOperatorPage = Page[CustomOperatorInstance]

def __getattr__(name: str) -> Any: ...
