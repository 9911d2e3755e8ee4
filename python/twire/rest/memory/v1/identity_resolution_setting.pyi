# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import memory as _

IdentityResolutionSettingList = _.V1IdentityResolutionSettingsContext
IdentityResolutionSettingInstance = _.V1IdentityResolutionSettingsInstance
IdentityResolutionSettingPage = Page[IdentityResolutionSettingInstance]

def __getattr__(name: str) -> Any: ...
