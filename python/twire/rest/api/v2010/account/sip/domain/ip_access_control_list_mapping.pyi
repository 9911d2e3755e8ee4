# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

IpAccessControlListMappingList = _.V2010AccountsSipDomainsIpAccessControlListMappings
IpAccessControlListMappingContext = _.V2010AccountsSipDomainsIpAccessControlListMappingsContext
IpAccessControlListMappingInstance = _.V2010AccountsSipDomainsIpAccessControlListMappingsInstance
IpAccessControlListMappingPage = Page[IpAccessControlListMappingInstance]

def __getattr__(name: str) -> Any: ...
