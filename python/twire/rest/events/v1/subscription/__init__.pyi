# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import events as _

SubscriptionList = _.V1Subscriptions
SubscriptionContext = _.V1SubscriptionsContext
SubscriptionInstance = _.V1SubscriptionsInstance
SubscriptionPage = Page[SubscriptionInstance]

def __getattr__(name: str) -> Any: ...
