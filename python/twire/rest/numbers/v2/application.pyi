# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

ApplicationList = _.V2Applications
ApplicationContext = _.V2ApplicationsContext
ApplicationInstance = _.V2ApplicationsInstance
ApplicationPage = Page[ApplicationInstance]

def __getattr__(name: str) -> Any: ...
