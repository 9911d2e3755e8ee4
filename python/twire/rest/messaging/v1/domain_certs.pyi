# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

DomainCertsList = _.V1DomainCerts
DomainCertsContext = _.V1DomainCertsContext
DomainCertsInstance = _.V1DomainCertsInstance
DomainCertsPage = Page[DomainCertsInstance]

def __getattr__(name: str) -> Any: ...
