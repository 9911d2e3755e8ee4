# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import messaging as _

LinkshorteningMessagingServiceList = _.V1LinkshorteningMessagingService
LinkshorteningMessagingServiceContext = _.V1LinkshorteningMessagingServiceContext2

def __getattr__(name: str) -> Any: ...
