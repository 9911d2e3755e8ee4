# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

RatePlanList = _.WirelessRatePlans
RatePlanContext = _.WirelessRatePlansContext
RatePlanInstance = _.WirelessRatePlansInstance
RatePlanPage = Page[RatePlanInstance]

def __getattr__(name: str) -> Any: ...
