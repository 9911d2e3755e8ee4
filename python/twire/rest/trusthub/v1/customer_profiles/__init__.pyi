# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

CustomerProfilesList = _.V1CustomerProfiles
CustomerProfilesContext = _.V1CustomerProfilesContext
CustomerProfilesInstance = _.V1CustomerProfilesInstance
CustomerProfilesPage = Page[CustomerProfilesInstance]

def __getattr__(name: str) -> Any: ...
