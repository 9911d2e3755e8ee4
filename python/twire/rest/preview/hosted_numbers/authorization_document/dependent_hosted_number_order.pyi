# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

DependentHostedNumberOrderList = _.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrders
DependentHostedNumberOrderInstance = _.HostedNumbersAuthorizationDocumentsDependentHostedNumberOrdersInstance
DependentHostedNumberOrderPage = Page[DependentHostedNumberOrderInstance]

def __getattr__(name: str) -> Any: ...
