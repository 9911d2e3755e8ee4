# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import monitor as _

AlertList = _.V1Alerts
AlertContext = _.V1AlertsContext
AlertInstance = _.V1AlertsInstance
AlertPage = Page[AlertInstance]

def __getattr__(name: str) -> Any: ...
