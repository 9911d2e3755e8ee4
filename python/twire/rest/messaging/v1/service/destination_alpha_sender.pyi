# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

DestinationAlphaSenderList = _.V1ServicesDestinationAlphaSenders
DestinationAlphaSenderContext = _.V1ServicesDestinationAlphaSendersContext
DestinationAlphaSenderInstance = _.V1ServicesDestinationAlphaSendersInstance
DestinationAlphaSenderPage = Page[DestinationAlphaSenderInstance]

def __getattr__(name: str) -> Any: ...
