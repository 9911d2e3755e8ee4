# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import flex_api as _

InsightsSessionList = _.V1InsightsSession
InsightsSessionContext = _.V1InsightsSessionContext

def __getattr__(name: str) -> Any: ...
