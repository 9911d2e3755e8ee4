# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed import preview_iam as _

OrganizationList = _.VersionlessOrganization
OrganizationContext = _.VersionlessOrganizationContext

def __getattr__(name: str) -> Any: ...
