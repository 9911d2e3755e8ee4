# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

ServiceList = _.V1Services
ServiceContext = _.V1ServicesContext
ServiceInstance = _.V1ServicesInstance
ServicePage = Page[ServiceInstance]

def __getattr__(name: str) -> Any: ...
