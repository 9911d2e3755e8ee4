# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

NetworkList = _.V1Networks
NetworkContext = _.V1NetworksContext
NetworkInstance = _.V1NetworksInstance
NetworkPage = Page[NetworkInstance]

def __getattr__(name: str) -> Any: ...
