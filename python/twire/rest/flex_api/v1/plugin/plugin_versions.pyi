# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

PluginVersionsList = _.V1PluginsPluginVersions
PluginVersionsContext = _.V1PluginsPluginVersionsContext
PluginVersionsInstance = _.V1PluginsPluginVersionsInstance
PluginVersionsPage = Page[PluginVersionsInstance]

def __getattr__(name: str) -> Any: ...
