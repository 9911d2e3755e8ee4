# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

PortingAllPortInList = _.V1PortingAllPortIns
PortingAllPortInInstance = _.V1PortingAllPortInsInstance
PortingAllPortInPage = Page[PortingAllPortInInstance]

def __getattr__(name: str) -> Any: ...
