# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

UserDefinedMessageSubscriptionList = _.V2010AccountsCallsUserDefinedMessageSubscriptions
UserDefinedMessageSubscriptionContext = _.V2010AccountsCallsUserDefinedMessageSubscriptionsContext
UserDefinedMessageSubscriptionInstance = _.V2010AccountsCallsUserDefinedMessageSubscriptionsInstance
UserDefinedMessageSubscriptionPage = Page[UserDefinedMessageSubscriptionInstance]

def __getattr__(name: str) -> Any: ...
