# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import verify as _

RateLimitList = _.V2ServicesRateLimits
RateLimitContext = _.V2ServicesRateLimitsContext
RateLimitInstance = _.V2ServicesRateLimitsInstance
RateLimitPage = Page[RateLimitInstance]

def __getattr__(name: str) -> Any: ...
