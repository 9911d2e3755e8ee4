# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

PluginConfigurationArchiveList = _.V1PluginConfigurationArchive
PluginConfigurationArchiveContext = _.V1PluginConfigurationArchiveContext
PluginConfigurationArchiveInstance = _.V1PluginConfigurationArchiveInstance
PluginConfigurationArchivePage = Page[PluginConfigurationArchiveInstance]

def __getattr__(name: str) -> Any: ...
