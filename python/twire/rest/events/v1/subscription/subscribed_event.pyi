# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import events as _

SubscribedEventList = _.V1SubscriptionsSubscribedEvents
SubscribedEventContext = _.V1SubscriptionsSubscribedEventsContext
SubscribedEventInstance = _.V1SubscriptionsSubscribedEventsInstance
SubscribedEventPage = Page[SubscribedEventInstance]

def __getattr__(name: str) -> Any: ...
