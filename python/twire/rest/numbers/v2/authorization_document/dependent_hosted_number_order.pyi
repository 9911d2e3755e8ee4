# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

DependentHostedNumberOrderList = _.V2AuthorizationDocumentsDependentHostedNumberOrders
DependentHostedNumberOrderInstance = _.V2AuthorizationDocumentsDependentHostedNumberOrdersInstance
DependentHostedNumberOrderPage = Page[DependentHostedNumberOrderInstance]

def __getattr__(name: str) -> Any: ...
