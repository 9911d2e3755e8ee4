# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

PortingPortInList = _.V1PortingPortIns
PortingPortInContext = _.V1PortingPortInsContext
PortingPortInInstance = _.V1PortingPortInsInstance
PortingPortInPage = Page[PortingPortInInstance]

def __getattr__(name: str) -> Any: ...
