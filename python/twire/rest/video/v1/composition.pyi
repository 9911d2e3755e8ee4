# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

CompositionList = _.V1Compositions
CompositionContext = _.V1CompositionsContext
CompositionInstance = _.V1CompositionsInstance
CompositionPage = Page[CompositionInstance]

def __getattr__(name: str) -> Any: ...
