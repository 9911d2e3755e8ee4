# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

TemplateList = _.V2Templates
TemplateInstance = _.V2TemplatesInstance
TemplatePage = Page[TemplateInstance]

def __getattr__(name: str) -> Any: ...
