# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import routes as _

SipDomainList = _.V2SipDomains
SipDomainContext = _.V2SipDomainsContext
SipDomainInstance = _.V2SipDomainsInstance
SipDomainPage = Page[SipDomainInstance]

def __getattr__(name: str) -> Any: ...
