# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AuthCallsIpAccessControlListMappingList = _.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappings
AuthCallsIpAccessControlListMappingContext = _.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsContext
AuthCallsIpAccessControlListMappingInstance = _.V2010AccountsSipDomainsAuthCallsIpAccessControlListMappingsInstance
AuthCallsIpAccessControlListMappingPage = Page[AuthCallsIpAccessControlListMappingInstance]

def __getattr__(name: str) -> Any: ...
