# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trunking as _

OriginationUrlList = _.V1TrunksOriginationUrls
OriginationUrlContext = _.V1TrunksOriginationUrlsContext
OriginationUrlInstance = _.V1TrunksOriginationUrlsInstance
OriginationUrlPage = Page[OriginationUrlInstance]

def __getattr__(name: str) -> Any: ...
