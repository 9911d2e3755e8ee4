# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import supersim as _

FleetList = _.V1Fleets
FleetContext = _.V1FleetsContext
FleetInstance = _.V1FleetsInstance
FleetPage = Page[FleetInstance]

def __getattr__(name: str) -> Any: ...
