# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import intelligence as _

PrebuiltOperatorList = _.V2PrebuiltOperators
PrebuiltOperatorContext = _.V2PrebuiltOperatorsContext
PrebuiltOperatorInstance = _.V2PrebuiltOperatorsInstance
PrebuiltOperatorPage = Page[PrebuiltOperatorInstance]

def __getattr__(name: str) -> Any: ...
