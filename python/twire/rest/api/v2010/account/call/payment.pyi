# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

PaymentList = _.V2010AccountsCallsPayments
PaymentContext = _.V2010AccountsCallsPaymentsContext
PaymentInstance = _.V2010AccountsCallsPaymentsInstance
PaymentPage = Page[PaymentInstance]

def __getattr__(name: str) -> Any: ...
