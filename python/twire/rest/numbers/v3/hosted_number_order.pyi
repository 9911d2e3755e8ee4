# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

HostedNumberOrderList = _.V3HostedNumberOrders
HostedNumberOrderInstance = _.V3HostedNumberOrdersInstance
HostedNumberOrderPage = Page[HostedNumberOrderInstance]

def __getattr__(name: str) -> Any: ...
