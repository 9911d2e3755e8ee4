# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import content as _

ContentList = _.V2Contents
ContentInstance = _.V2ContentsInstance
ContentPage = Page[ContentInstance]

def __getattr__(name: str) -> Any: ...
