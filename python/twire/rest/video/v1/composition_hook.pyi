# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import video as _

CompositionHookList = _.V1CompositionHooks
CompositionHookContext = _.V1CompositionHooksContext
CompositionHookInstance = _.V1CompositionHooksInstance
CompositionHookPage = Page[CompositionHookInstance]

def __getattr__(name: str) -> Any: ...
