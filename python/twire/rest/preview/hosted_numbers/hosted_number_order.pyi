# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

HostedNumberOrderList = _.HostedNumbersHostedNumberOrders
HostedNumberOrderContext = _.HostedNumbersHostedNumberOrdersContext
HostedNumberOrderInstance = _.HostedNumbersHostedNumberOrdersInstance
HostedNumberOrderPage = Page[HostedNumberOrderInstance]

def __getattr__(name: str) -> Any: ...
