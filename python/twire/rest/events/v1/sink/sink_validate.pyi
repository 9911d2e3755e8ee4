# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import events as _

SinkValidateList = _.V1SinksSinkValidate
SinkValidateInstance = _.V1SinksSinkValidateInstance
SinkValidatePage = Page[SinkValidateInstance]

def __getattr__(name: str) -> Any: ...
