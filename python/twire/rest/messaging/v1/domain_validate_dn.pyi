# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import messaging as _

DomainValidateDnList = _.V1DomainValidateDns
DomainValidateDnContext = _.V1DomainValidateDnsContext
DomainValidateDnInstance = _.V1DomainValidateDnsInstance
DomainValidateDnPage = Page[DomainValidateDnInstance]

def __getattr__(name: str) -> Any: ...
