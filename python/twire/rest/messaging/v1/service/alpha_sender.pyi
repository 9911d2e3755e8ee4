# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

AlphaSenderList = _.V1ServicesAlphaSenders
AlphaSenderContext = _.V1ServicesAlphaSendersContext
AlphaSenderInstance = _.V1ServicesAlphaSendersInstance
AlphaSenderPage = Page[AlphaSenderInstance]

def __getattr__(name: str) -> Any: ...
