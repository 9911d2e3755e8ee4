# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

DomainConfigMessagingServiceList = _.V1DomainConfigMessagingService
DomainConfigMessagingServiceContext = _.V1DomainConfigMessagingServiceContext
DomainConfigMessagingServiceInstance = _.V1DomainConfigMessagingServiceInstance
DomainConfigMessagingServicePage = Page[DomainConfigMessagingServiceInstance]

def __getattr__(name: str) -> Any: ...
