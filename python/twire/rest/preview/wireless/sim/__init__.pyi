# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import preview as _

SimList = _.WirelessSims
SimContext = _.WirelessSimsContext
SimInstance = _.WirelessSimsInstance
SimPage = Page[SimInstance]

def __getattr__(name: str) -> Any: ...
