# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import wireless as _

RatePlanList = _.V1RatePlans
RatePlanContext = _.V1RatePlansContext
RatePlanInstance = _.V1RatePlansInstance
RatePlanPage = Page[RatePlanInstance]

def __getattr__(name: str) -> Any: ...
