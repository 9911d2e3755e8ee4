# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

DomainCertsList = _.V2DomainCerts
DomainCertsContext = _.V2DomainCertsContext
DomainCertsInstance = _.V2DomainCertsInstance
DomainCertsPage = Page[DomainCertsInstance]

def __getattr__(name: str) -> Any: ...
