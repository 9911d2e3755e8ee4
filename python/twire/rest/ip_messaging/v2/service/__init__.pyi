# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import ip_messaging as _

ServiceList = _.V2Services
ServiceContext = _.V2ServicesContext
ServiceInstance = _.V2ServicesInstance
ServicePage = Page[ServiceInstance]

def __getattr__(name: str) -> Any: ...
