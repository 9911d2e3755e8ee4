# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

ConfiguredPluginList = _.V1PluginConfigurationsPlugins
ConfiguredPluginContext = _.V1PluginConfigurationsPluginsContext
ConfiguredPluginInstance = _.V1PluginConfigurationsPluginsInstance
ConfiguredPluginPage = Page[ConfiguredPluginInstance]

def __getattr__(name: str) -> Any: ...
