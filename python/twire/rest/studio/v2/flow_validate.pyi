# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import studio as _

FlowValidateList = _.V2FlowValidate
FlowValidateInstance = _.V2FlowValidateInstance
FlowValidatePage = Page[FlowValidateInstance]

def __getattr__(name: str) -> Any: ...
