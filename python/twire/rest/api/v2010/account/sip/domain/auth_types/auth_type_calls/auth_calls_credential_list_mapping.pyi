# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AuthCallsCredentialListMappingList = _.V2010AccountsSipDomainsAuthCallsCredentialListMappings
AuthCallsCredentialListMappingContext = _.V2010AccountsSipDomainsAuthCallsCredentialListMappingsContext
AuthCallsCredentialListMappingInstance = _.V2010AccountsSipDomainsAuthCallsCredentialListMappingsInstance
AuthCallsCredentialListMappingPage = Page[AuthCallsCredentialListMappingInstance]

def __getattr__(name: str) -> Any: ...
