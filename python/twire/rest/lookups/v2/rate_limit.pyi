# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import lookups as _

RateLimitList = _.V2RateLimits
RateLimitInstance = _.V2RateLimitsInstance
RateLimitPage = Page[RateLimitInstance]

def __getattr__(name: str) -> Any: ...
