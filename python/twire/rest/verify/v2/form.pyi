# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

FormList = _.V2Forms
FormContext = _.V2FormsContext
FormInstance = _.V2FormsInstance
FormPage = Page[FormInstance]

def __getattr__(name: str) -> Any: ...
