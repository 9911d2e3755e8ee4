# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

BulkHostedNumberOrderList = _.V2BulkHostedNumberOrders
BulkHostedNumberOrderContext = _.V2BulkHostedNumberOrdersContext
BulkHostedNumberOrderInstance = _.V2BulkHostedNumberOrdersInstance
BulkHostedNumberOrderPage = Page[BulkHostedNumberOrderInstance]

def __getattr__(name: str) -> Any: ...
