# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import numbers as _

PortingPortabilityList = _.V1PortingPortabilities
PortingPortabilityContext = _.V1PortingPortabilitiesContext
PortingPortabilityInstance = _.V1PortingPortabilitiesInstance
PortingPortabilityPage = Page[PortingPortabilityInstance]

def __getattr__(name: str) -> Any: ...
