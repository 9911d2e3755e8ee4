# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import content as _

LegacyContentList = _.V1LegacyContents
LegacyContentInstance = _.V1LegacyContentsInstance
LegacyContentPage = Page[LegacyContentInstance]

def __getattr__(name: str) -> Any: ...
