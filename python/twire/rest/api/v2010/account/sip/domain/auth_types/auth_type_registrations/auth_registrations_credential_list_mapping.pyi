# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import api as _

AuthRegistrationsCredentialListMappingList = _.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappings
AuthRegistrationsCredentialListMappingContext = _.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsContext
AuthRegistrationsCredentialListMappingInstance = _.V2010AccountsSipDomainsAuthRegistrationsCredentialListMappingsInstance
AuthRegistrationsCredentialListMappingPage = Page[AuthRegistrationsCredentialListMappingInstance]

def __getattr__(name: str) -> Any: ...
