# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

CredentialListMappingList = _.V2010AccountsSipDomainsCredentialListMappings
CredentialListMappingContext = _.V2010AccountsSipDomainsCredentialListMappingsContext
CredentialListMappingInstance = _.V2010AccountsSipDomainsCredentialListMappingsInstance
CredentialListMappingPage = Page[CredentialListMappingInstance]

def __getattr__(name: str) -> Any: ...
