# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import trusthub as _

CustomerProfilesProvisionalCopyList = _.V1CustomerProfilesProvisionalCopy
CustomerProfilesProvisionalCopyContext = _.V1CustomerProfilesProvisionalCopyContext
CustomerProfilesProvisionalCopyInstance = _.V1CustomerProfilesProvisionalCopyInstance
CustomerProfilesProvisionalCopyPage = Page[CustomerProfilesProvisionalCopyInstance]

def __getattr__(name: str) -> Any: ...
