# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

DomainList = _.V2010AccountsSipDomains
DomainContext = _.V2010AccountsSipDomainsContext
DomainInstance = _.V2010AccountsSipDomainsInstance
DomainPage = Page[DomainInstance]

def __getattr__(name: str) -> Any: ...
