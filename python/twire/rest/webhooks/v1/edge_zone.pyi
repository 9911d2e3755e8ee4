# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import webhooks as _

EdgeZoneList = _.V1EdgeZones
EdgeZoneInstance = _.V1EdgeZonesInstance
EdgeZonePage = Page[EdgeZoneInstance]

def __getattr__(name: str) -> Any: ...
