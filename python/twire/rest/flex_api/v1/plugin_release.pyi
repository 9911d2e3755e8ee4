# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

PluginReleaseList = _.V1PluginReleases
PluginReleaseContext = _.V1PluginReleasesContext
PluginReleaseInstance = _.V1PluginReleasesInstance
PluginReleasePage = Page[PluginReleaseInstance]

def __getattr__(name: str) -> Any: ...
