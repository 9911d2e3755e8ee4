# Made by tools/python_stubs.py; do not edit.
from typing import Any

from twire.rest._typed._base import Page
from twire.rest._typed import flex_api as _

PluginList = _.V1Plugins
PluginContext = _.V1PluginsContext
PluginInstance = _.V1PluginsInstance
PluginPage = Page[PluginInstance]

def __getattr__(name: str) -> Any: ...
